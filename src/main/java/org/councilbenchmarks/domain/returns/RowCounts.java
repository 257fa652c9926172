package org.councilbenchmarks.domain.returns;

/**
 * Counts of records after the header: {@code read = taken + refused + skipped}, always.
 *
 * @param skipped blank rows, repeated headers and totals
 */
public record RowCounts(int taken, int refused, int skipped) {
    public static final RowCounts NONE = new RowCounts(0, 0, 0);

    public RowCounts {
        if (taken < 0 || refused < 0 || skipped < 0) {
            throw new IllegalArgumentException("Row counts cannot be negative");
        }
    }

    public int read() {
        return taken + refused + skipped;
    }
}
