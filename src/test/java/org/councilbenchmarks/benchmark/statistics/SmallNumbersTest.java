package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base of ten people; five on either side of the line, or nobody on one. */
class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 9, true",
        "0, 10, false",
        "1, 10, true",
        "4, 10, true",
        "4.999, 10, true",
        "5, 10, false",
        "6, 10, true",
        "5, 9.999, true",
        "10, 15, false",
        "11, 15, true",
        "15, 15, true"
    })
    void aShareIsSmall(BigDecimal part, BigDecimal base, boolean small) {
        assertThat(SmallNumbers.isSmallShare(part, base, false)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"15, 15, false", "14, 15, true", "9, 9, true", "10, 10, false", "0, 10, false", "4, 12, true"})
    void whereEverybodyMayBeShownThatIsNotSmall(BigDecimal part, BigDecimal base, boolean small) {
        assertThat(SmallNumbers.isSmallShare(part, base, true)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.001, true", "1, true", "4, true", "4.999, true", "5, false", "-1, false"})
    void oneToFourAreFew(BigDecimal people, boolean few) {
        assertThat(SmallNumbers.isFew(people)).isEqualTo(few);
    }
}
