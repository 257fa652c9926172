package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.councilbenchmarks.domain.results.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilsonIntervalTest {

    /** The score method without continuity correction in table I of Newcombe (1998). */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0.00, 16.11", "1, 29, 0.61, 17.18"})
    void isThatOfNewcombe(BigDecimal part, BigDecimal whole, BigDecimal low, BigDecimal high) {
        Interval interval = WilsonInterval.of(part, whole);

        assertThat(interval.low().get().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
        assertThat(interval.high().get().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    }

    /**
     * The limits of {@code phe_proportion} at 95 %, in per cent, as the introductory vignette of the R package
     * PHEindicatormethods 1.1 (7 March 2019) prints them: four areas in each of two years.
     */
    @ParameterizedTest
    @CsvSource({
        "24, 162, 10.162049, 21.09760",
        "6, 120, 2.311436, 10.48029",
        "68, 173, 32.336123, 46.74118",
        "95, 146, 57.038874, 72.32550",
        "46, 143, 25.064630, 40.20403",
        "56, 132, 34.324611, 50.95234",
        "76, 183, 34.636288, 48.77211",
        "18, 149, 7.779726, 18.28745"
    })
    void isThatOfEnglishPublicHealth(BigDecimal part, BigDecimal whole, BigDecimal low, BigDecimal high) {
        Interval interval = WilsonInterval.of(part, whole);

        assertThat(interval.low().get().setScale(low.scale(), RoundingMode.HALF_UP))
                .isEqualTo(low);
        assertThat(interval.high().get().setScale(high.scale(), RoundingMode.HALF_UP))
                .isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 20, 1234})
    void ofNobodyBeginsAtNoughtExactlyAndOfEverybodyEndsAtAHundred(int whole) {
        BigDecimal all = BigDecimal.valueOf(whole);

        assertThat(WilsonInterval.of(BigDecimal.ZERO, all).low().get()).isEqualByComparingTo("0");
        assertThat(WilsonInterval.of(all, all).high().get()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "11, 10", "-1, 10"})
    void ofWhatIsNoProportionThereIsNone(BigDecimal part, BigDecimal whole) {
        assertThat(WilsonInterval.of(part, whole)).isEqualTo(Interval.notApplicable());
    }
}
