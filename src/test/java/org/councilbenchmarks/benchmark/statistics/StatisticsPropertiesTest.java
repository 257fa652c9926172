package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.councilbenchmarks.domain.results.Interval;

/** What has to hold of the statistics whatever the values. */
class StatisticsPropertiesTest {

    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** Few different values, so that ties are the rule. */
    @Provide
    Arbitrary<List<BigDecimal>> ties() {
        return Arbitraries.integers()
                .between(0, 3)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(3);
    }

    @Property
    void quantilesDoNotMindTheOrder(
            @ForAll("values") List<BigDecimal> values, @ForAll("shares") BigDecimal p, @ForAll long seed) {
        List<BigDecimal> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Quantiles.of(shuffled).at(p)).isEqualTo(Quantiles.of(values).at(p));
    }

    @Property
    void quantilesRiseWithTheShare(
            @ForAll("values") List<BigDecimal> values, @ForAll("shares") BigDecimal p, @ForAll("shares") BigDecimal q) {
        Quantiles quantiles = Quantiles.of(values);

        assertThat(quantiles.at(p.min(q))).isLessThanOrEqualTo(quantiles.at(p.max(q)));
        assertThat(quantiles.at(p)).isBetween(quantiles.min(), quantiles.max());
    }

    @Property
    void quantilesMoveWithTheirUnit(@ForAll("values") List<BigDecimal> values, @ForAll("shares") BigDecimal p) {
        BigDecimal scale = new BigDecimal("2.5");
        List<BigDecimal> scaled = values.stream().map(v -> v.multiply(scale)).toList();

        assertThat(Quantiles.of(scaled).at(p))
                .isEqualByComparingTo(Quantiles.of(values).at(p).multiply(scale));
        assertThat(Dispersion.mad(Quantiles.of(scaled)))
                .isEqualByComparingTo(Dispersion.mad(Quantiles.of(values)).multiply(scale));
    }

    @Property
    void oneValueIsAllItsQuantiles(@ForAll @IntRange(max = 9) int value, @ForAll("shares") BigDecimal p) {
        Quantiles one = Quantiles.of(List.of(BigDecimal.valueOf(value)));

        assertThat(one.at(p)).isEqualByComparingTo(BigDecimal.valueOf(value));
        assertThat(Dispersion.mad(one)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(PercentileRank.among(one.sorted()).percentileOf(BigDecimal.valueOf(value)))
                .isEqualByComparingTo("50");
    }

    @Property
    void percentilesOfAGroupHaveFiftyForTheirMean(@ForAll("ties") List<BigDecimal> values) {
        List<BigDecimal> sorted = Quantiles.of(values).sorted();
        PercentileRank rank = PercentileRank.among(sorted);

        List<BigDecimal> percentiles = sorted.stream().map(rank::percentileOf).toList();

        assertThat(Dispersion.mean(percentiles)).isCloseTo(new BigDecimal("50"), within());
        assertThat(percentiles).isSorted();
        assertThat(percentiles).allMatch(p -> p.signum() > 0 && p.compareTo(new BigDecimal("100")) < 0);
    }

    private static Offset<BigDecimal> within() {
        return Offset.offset(new BigDecimal("1e-25"));
    }

    @Property
    void ranksFromBothEndsMakeOneMoreThanTheGroup(@ForAll("ties") List<BigDecimal> values) {
        List<BigDecimal> sorted = Quantiles.of(values).sorted();
        PercentileRank rank = PercentileRank.among(sorted);

        for (BigDecimal value : sorted) {
            int equal = Collections.frequency(sorted, value);
            assertThat(rank.rankOf(value, true) + rank.rankOf(value, false)).isEqualTo(sorted.size() - equal + 2);
        }
    }

    @Property
    void anIntervalHoldsItsShareAndStaysWithinBounds(
            @ForAll @IntRange(max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
        int whole = part + rest;
        Assume.that(whole > 0);
        BigDecimal share = BigDecimal.valueOf(100.0 * part / whole);
        BigDecimal hair = new BigDecimal("1e-9");

        Interval interval = WilsonInterval.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));

        assertThat(share)
                .isBetween(
                        interval.low().get().subtract(hair),
                        interval.high().get().add(hair));
        assertThat(interval.low().get().signum()).isNotNegative();
        assertThat(interval.high().get()).isLessThanOrEqualTo(new BigDecimal("100"));
    }

    @Property
    void concentrationLiesBetweenEvenSharesAndOne(@ForAll("values") List<BigDecimal> amounts) {
        Concentration concentration = Concentration.of(amounts);
        long positive = amounts.stream().filter(a -> a.signum() > 0).count();

        concentration.hhi().find().ifPresent(hhi -> {
            assertThat(hhi).isLessThan(new BigDecimal("10000.000001"));
            assertThat(hhi.multiply(BigDecimal.valueOf(positive))).isGreaterThan(new BigDecimal("9999.999999"));
        });
    }
}
