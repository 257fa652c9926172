package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a benchmark is of.
 *
 * @param peerGroup id of the group, as {@code class:unitary}
 * @param breakdown {@code all}, or a code of the indicator's dimension
 */
public record BenchmarkKey(String peerGroup, FinancialYear year, String indicator, String breakdown)
        implements Comparable<BenchmarkKey> {

    /** The benchmark of a group that a council's value is set against. */
    public static BenchmarkKey of(String peerGroup, IndicatorKey value) {
        return new BenchmarkKey(peerGroup, value.year(), value.indicator(), value.breakdown());
    }

    @Override
    public int compareTo(BenchmarkKey other) {
        int order = peerGroup.compareTo(other.peerGroup);
        order = order != 0 ? order : year.compareTo(other.year);
        order = order != 0 ? order : indicator.compareTo(other.indicator);
        return order != 0 ? order : breakdown.compareTo(other.breakdown);
    }
}
