package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.councilbenchmarks.domain.results.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** The score method without continuity correction in table I of Newcombe (1998). */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0.00, 16.11", "1, 29, 0.61, 17.18"})
    void isThatOfNewcombe(BigDecimal part, BigDecimal whole, BigDecimal low, BigDecimal high) {
        Interval interval = WilsonInterval.of(part, whole);

        assertThat(interval.low().get().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(low);
        assertThat(interval.high().get().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(high);
    }

    @Test
    void ofEverybodyEndsAtAHundredExactly() {
        assertThat(WilsonInterval.of(BigDecimal.valueOf(7), BigDecimal.valueOf(7))
                        .high()
                        .get())
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "11, 10", "-1, 10"})
    void ofWhatIsNoProportionThereIsNone(BigDecimal part, BigDecimal whole) {
        assertThat(WilsonInterval.of(part, whole)).isEqualTo(Interval.notApplicable());
    }
}
