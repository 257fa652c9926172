package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * An indicator in a peer group. What open files show of it, a row of {@code benchmarks.csv}, is {@link #published()}. Of
 * most groups that is the benchmark as it stands, in which what may not be published is withheld already; a council's
 * nearest neighbours, its report may show it whole.
 *
 * @param key peer group, year, indicator, breakdown
 * @param cohort on how many councils it rests
 * @param distribution how their values lie
 * @param totals their sums and the figure of the group as a whole
 * @param marks of any value in it
 * @param openness whether open files may show more than how many councils it rests on
 * @param status the weakest of the values in it; where there is none, of the whole edition
 */
public record Benchmark(
        BenchmarkKey key,
        Cohort cohort,
        Distribution distribution,
        Totals totals,
        Marks marks,
        Openness openness,
        DataStatus status) {

    /** What open files may show. */
    public Benchmark published() {
        return openness == Openness.OPEN
                ? this
                : new Benchmark(key, cohort, Distribution.withheld(), totals.withheld(), Marks.NONE, openness, status);
    }

    /** The same with other figures. */
    public Benchmark with(Distribution other, Totals sums) {
        return new Benchmark(key, cohort, other, sums, marks, openness, status);
    }

    /** The same, open so far. */
    public Benchmark with(Openness other) {
        return new Benchmark(key, cohort, distribution, totals, marks, other, status);
    }

    /** The same with its sums withheld: something else could be worked out from them. */
    public Benchmark withoutTotals() {
        return with(distribution, totals.withheld());
    }

    /** The same with its mean withheld too, where a mean is but a sum divided by n. */
    public Benchmark withoutSums() {
        return with(distribution.withoutMean(), totals.withheld());
    }

    /** The marker cell: {@code [c]} where the cohort is too small, else the marks. */
    public String marker() {
        return Withholding.marker(distribution.median(), marks);
    }
}
