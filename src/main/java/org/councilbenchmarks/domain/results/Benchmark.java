package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * An indicator in a peer group: a row of {@code benchmarks.csv}. It is open as it stands: what may not be published is
 * withheld in it already.
 *
 * @param key peer group, year, indicator, breakdown
 * @param cohort on how many councils it rests
 * @param distribution how their values lie
 * @param totals their sums and the figure of the group as a whole
 * @param marks of any value in it
 * @param status the weakest of the values in it; where there is none, of the whole edition
 */
public record Benchmark(
        BenchmarkKey key, Cohort cohort, Distribution distribution, Totals totals, Marks marks, DataStatus status) {

    /** The same with its sums withheld: something else could be worked out from them. */
    public Benchmark withoutTotals() {
        return new Benchmark(key, cohort, distribution, totals.withheld(), marks, status);
    }

    /** The marker cell: {@code [c]} where the cohort is too small, else the marks. */
    public String marker() {
        return Withholding.marker(distribution.median(), marks);
    }
}
