package org.councilbenchmarks.domain.results;

import java.util.Comparator;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a benchmark is of.
 *
 * @param peerGroup id of the group, as {@code class:unitary}
 * @param breakdown {@code all}, or a code of the indicator's dimension
 */
public record BenchmarkKey(String peerGroup, FinancialYear year, String indicator, String breakdown)
        implements Comparable<BenchmarkKey> {

    private static final Comparator<BenchmarkKey> ORDER = Comparator.comparing(BenchmarkKey::peerGroup)
            .thenComparing(BenchmarkKey::year)
            .thenComparing(BenchmarkKey::indicator)
            .thenComparing(BenchmarkKey::breakdown);

    /** The benchmark of a group that a council's value is set against. */
    public static BenchmarkKey of(String peerGroup, IndicatorKey value) {
        return new BenchmarkKey(peerGroup, value.year(), value.indicator(), value.breakdown());
    }

    @Override
    public int compareTo(BenchmarkKey other) {
        return ORDER.compare(this, other);
    }
}
