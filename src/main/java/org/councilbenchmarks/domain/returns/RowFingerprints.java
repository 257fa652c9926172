package org.councilbenchmarks.domain.returns;

import java.util.Arrays;

/**
 * What tells which rows of one file occur in another: a hash of 64 bits of each row's day, supplier text, amount and
 * transaction number. A multiset: a payment made three times is in it three times.
 */
public final class RowFingerprints {
    public static final RowFingerprints NONE = new RowFingerprints(new long[0]);

    private final long[] sorted;

    private RowFingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param hashes in any order */
    public static RowFingerprints of(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        return new RowFingerprints(sorted);
    }

    public int size() {
        return sorted.length;
    }

    /** In ascending order. */
    public long get(int index) {
        return sorted[index];
    }

    /** How many of these rows occur in the other file, as multisets. */
    public int countIn(RowFingerprints other) {
        int here = 0;
        int there = 0;
        int common = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            common += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowFingerprints prints && Arrays.equals(sorted, prints.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " rows";
    }
}
