package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.statistics.Dispersion;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A smallest value, a median or a quartile does not give away the only value of a group that is withheld. */
class LoneValueTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.COUNTY);
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final String GROUP = "class:county";
    private static final String TURNOVER = "staff.turnover";

    private static final List<String> COUNTIES = CATALOGUE.councils().listIn(YEAR).stream()
            .filter(c -> c.councilClass() == CouncilClass.COUNTY)
            .map(c -> c.code().value())
            .toList();

    /** Counties of which so many of 100 people left; of 1 to 4 leavers the turnover is withheld. */
    private static BenchmarkResults leavers(List<Integer> numbers) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < numbers.size(); i++) {
            sector.returned(
                    "staffing",
                    COUNTIES.get(i),
                    "2025-26",
                    "role_family=data; role=data_analyst; establishment_fte=100; in_post_fte=100; average_headcount=100;"
                            + " leavers_headcount=" + numbers.get(i));
        }
        return sector.results();
    }

    private static Benchmark turnover(BenchmarkResults results) {
        return results.findBenchmark(new BenchmarkKey(GROUP, YEAR, TURNOVER, "all"))
                .map(Benchmark::published)
                .orElseThrow();
    }

    @Test
    void theSmallestIsWithheldWhereItIsTheWithheldOne() {
        Distribution open =
                turnover(leavers(List.of(2, 10, 20, 30, 40, 50, 60, 70, 80))).distribution();

        assertThat(open.min()).isEqualTo(Figure.withheld());
        assertThat(open.max()).isEqualTo(Figure.withheld());
        assertThat(open.q1()).isEqualTo(Figure.of(new BigDecimal("20.000000")));
        assertThat(open.median()).isEqualTo(Figure.of(new BigDecimal("40.000000")));
    }

    @Test
    void nothingIsToldOfTheGroupWhereItsMedianIsTheWithheldOne() {
        BenchmarkResults results = leavers(List.of(0, 0, 3, 10, 20));

        assertThat(turnover(results).distribution()).isEqualTo(Distribution.withheld());
        assertThat(results
                        .listPositions(results.listValues().stream()
                                .map(IndicatorValue::key)
                                .filter(key -> key.council().value().equals(COUNTIES.getFirst()))
                                .filter(key -> key.indicator().equals(TURNOVER)
                                        && key.breakdown().equals("all"))
                                .findFirst()
                                .orElseThrow())
                        .stream()
                        .filter(p -> p.peerGroup().equals(GROUP))
                        .map(Position::published))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.median()).isEqualTo(Figure.withheld());
                    assertThat(position.standing().gapToMedian()).isEqualTo(Figure.withheld());
                    assertThat(position.standing().percentile()).isEqualTo(Figure.withheld());
                });
    }

    /** Of 21, the ends, tenths and quartiles are the first, third, sixth, eleventh … none of which is the fourth. */
    @Test
    void nothingMoreIsWithheldWhereNoFigureRestsOnTheWithheldOne() {
        List<Integer> numbers = new ArrayList<>(List.of(0, 0, 0, 3));
        IntStream.range(0, 17).forEach(i -> numbers.add(20 + i));

        Distribution open = turnover(leavers(numbers)).distribution();

        assertThat(Stream.of(
                                open.min(),
                                open.p10(),
                                open.q1(),
                                open.median(),
                                open.q3(),
                                open.p90(),
                                open.max(),
                                open.mad())
                        .map(Figure::get)
                        .map(BigDecimal::intValueExact))
                .containsExactly(0, 0, 21, 26, 31, 34, 36, 5);
    }

    /**
     * 3 and 37 are both 17 from the median, 20, and four are nearer. Were the withheld one a little less than 3, the median of
     * the deviations would be 17 all the same.
     */
    @Test
    void itIsEnoughThatTheWithheldOneMightBeSmaller() {
        Distribution open =
                turnover(leavers(List.of(0, 3, 15, 18, 20, 21, 37, 50, 60))).distribution();

        assertThat(open.mad()).isEqualTo(Figure.of(new BigDecimal("17.000000")));
        assertThat(open.min()).isEqualTo(Figure.of(new BigDecimal("0.000000")));
    }

    @Test
    void twoWithheldOnesHideEachOther() {
        assertThat(turnover(leavers(List.of(2, 3, 10, 20, 30, 40)))
                        .distribution()
                        .min())
                .isEqualTo(Figure.of(new BigDecimal("2.000000")));
    }

    /** Whoever has all open values and figures cannot tell the withheld one: it might be a little otherwise. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theWithheldValueMightBeAnother(long seed) {
        Random dice = new Random(seed);
        List<Integer> numbers = new ArrayList<>(List.of(1 + dice.nextInt(4)));
        int others = 4 + dice.nextInt(14);
        for (int i = 0; i < others; i++) {
            numbers.add(dice.nextBoolean() ? 0 : 5 + dice.nextInt(20));
        }
        BenchmarkResults results = leavers(numbers);
        Distribution open = turnover(results).distribution();
        List<BigDecimal> rest = new ArrayList<>();
        for (String county : COUNTIES.subList(1, numbers.size())) {
            rest.add(results.findValue(new IndicatorKey(CouncilCode.of(county), YEAR, TURNOVER, "all"))
                    .orElseThrow()
                    .published()
                    .value()
                    .get());
        }

        assertThat(fits(open, rest, new BigDecimal(numbers.getFirst()))).isTrue();
        assertThat(fits(open, rest, new BigDecimal(numbers.getFirst() + ".0001"))
                        || fits(open, rest, new BigDecimal(numbers.getFirst() - 1 + ".9999")))
                .as("%s: %s", numbers, open)
                .isTrue();
    }

    /** Whether a value with the others gives every figure that is open. */
    private static boolean fits(Distribution open, List<BigDecimal> others, BigDecimal value) {
        List<BigDecimal> all = new ArrayList<>(others);
        all.add(value);
        Quantiles quantiles = Quantiles.of(all);
        return is(open.min(), quantiles.min())
                && is(open.p10(), quantiles.at(new BigDecimal("0.1")))
                && is(open.q1(), quantiles.at(new BigDecimal("0.25")))
                && is(open.median(), quantiles.median())
                && is(open.q3(), quantiles.at(new BigDecimal("0.75")))
                && is(open.p90(), quantiles.at(new BigDecimal("0.9")))
                && is(open.max(), quantiles.max())
                && is(open.mean(), Dispersion.mean(all))
                && is(open.mad(), Dispersion.mad(quantiles));
    }

    private static boolean is(Figure open, BigDecimal worked) {
        return open.find().map(known -> known.compareTo(worked) == 0).orElse(true);
    }
}
