package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.FormulaEngine;
import org.councilbenchmarks.benchmark.statistics.Dispersion;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Totals;

/**
 * One benchmark at a time: cohort, distribution and totals of a group, with what may not be published withheld.
 *
 * @param edition status of a benchmark in which no value is known
 */
record GroupCalculation(Catalogue catalogue, FormulaEngine engine, Sector sector, DataStatus edition) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

    /**
     * With what may not be published withheld, so far as other groups do not bear on it; empty where the indicator applies to none of the members.
     *
     * @param members who are compared
     */
    Optional<RankedBenchmark> find(Indicator indicator, BenchmarkKey key, List<CouncilCode> members) {
        GroupValues values = GroupValues.of(catalogue, sector, indicator, key, members);
        return whole(values, key).map(benchmark -> ranked(values, open(values, benchmark)));
    }

    /** The same with nothing withheld but what rests on too few; how much of it is open, its openness says. */
    Optional<RankedBenchmark> findWhole(Indicator indicator, BenchmarkKey key, List<CouncilCode> members) {
        GroupValues values = GroupValues.of(catalogue, sector, indicator, key, members);
        return whole(values, key).map(benchmark -> ranked(values, benchmark.with(values.openness())));
    }

    private Optional<Benchmark> whole(GroupValues values, BenchmarkKey key) {
        Cohort cohort = values.cohort();
        if (cohort.of() == 0) {
            return Optional.empty();
        }
        if (!cohort.isEnough()) {
            return Optional.of(benchmark(key, values, Distribution.withheld(), Totals.absent(Absence.WITHHELD)));
        }
        Quantiles quantiles = Quantiles.of(values.numbers());
        return Optional.of(benchmark(
                key, values, distribution(quantiles, cohort), GroupTotals.of(engine, key.indicator(), values)));
    }

    private static Benchmark open(GroupValues values, Benchmark whole) {
        Cohort cohort = whole.cohort();
        Distribution distribution = cohort.isEnough()
                ? LoneValue.open(values, whole.distribution(), numbers -> distribution(Quantiles.of(numbers), cohort))
                : whole.distribution();
        Totals totals = whole.totals();
        if (Withheld.isByKind(values)) {
            distribution = distribution.withoutEnds();
            totals = totals.withoutSums();
        }
        return whole.with(distribution, totals);
    }

    private Benchmark benchmark(BenchmarkKey key, GroupValues values, Distribution distribution, Totals totals) {
        return new Benchmark(
                key, values.cohort(), distribution, totals, values.marks(), Openness.OPEN, values.status(edition));
    }

    private static RankedBenchmark ranked(GroupValues values, Benchmark benchmark) {
        return new RankedBenchmark(benchmark, values.numbers().stream().sorted().toList(), Withheld.owners(values));
    }

    private static Distribution distribution(Quantiles quantiles, Cohort cohort) {
        boolean tenths = cohort.n() >= Cohort.ENOUGH_FOR_TENTHS;
        return new Distribution(
                Figure.of(quantiles.min()),
                tenths ? Figure.of(quantiles.at(TENTH)) : Figure.withheld(),
                Figure.of(quantiles.at(QUARTER)),
                Figure.of(quantiles.median()),
                Figure.of(quantiles.at(THREE_QUARTERS)),
                tenths ? Figure.of(quantiles.at(NINE_TENTHS)) : Figure.withheld(),
                Figure.of(quantiles.max()),
                Figure.of(Dispersion.mean(quantiles.sorted())),
                Figure.of(Dispersion.mad(quantiles)));
    }
}
