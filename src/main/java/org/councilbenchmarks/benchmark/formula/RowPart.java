package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import org.councilbenchmarks.benchmark.rows.FactRow;

/**
 * A row's part in a value.
 *
 * @param row the row
 * @param standing whether it counts
 * @param numerator what it adds; 0 where it does not count
 * @param denominator likewise
 * @param base what it weighs in the share that is known: the known part of the denominator, or 1
 * @param reason why it does not count, in words; empty where it does
 */
record RowPart(
        FactRow row, Standing standing, BigDecimal numerator, BigDecimal denominator, BigDecimal base, String reason) {

    /** Whether a row counts. */
    enum Standing {
        COUNTS,
        /** It belongs to the base, but a field that is needed is blank. */
        UNKNOWN,
        /** It does not belong to the base. */
        OUTSIDE
    }

    static RowPart counts(FactRow row, BigDecimal numerator, BigDecimal denominator, BigDecimal base) {
        return new RowPart(row, Standing.COUNTS, numerator, denominator, base, "");
    }

    static RowPart unknown(FactRow row, BigDecimal base, String reason) {
        return new RowPart(row, Standing.UNKNOWN, BigDecimal.ZERO, BigDecimal.ZERO, base, reason);
    }

    static RowPart outside(FactRow row, String reason) {
        return new RowPart(row, Standing.OUTSIDE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, reason);
    }

    boolean isCounted() {
        return standing == Standing.COUNTS;
    }
}
