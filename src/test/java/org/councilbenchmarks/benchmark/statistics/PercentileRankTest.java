package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileRankTest {

    private static final List<BigDecimal> VALUES =
            Stream.of("10", "20", "20", "30").map(BigDecimal::new).toList();

    @ParameterizedTest
    @CsvSource({"10, 12.5", "20, 50", "30, 87.5"})
    void aPercentileIsTheMiddleOfTheTies(BigDecimal value, BigDecimal expected) {
        assertThat(PercentileRank.among(VALUES).percentileOf(value)).isEqualByComparingTo(expected);
    }

    /** The example of SciPy's {@code percentileofscore} of kind "mean": 3 among 1, 2, 3, 3 and 4. */
    @Test
    void aPercentileIsThatOfSciPy() {
        List<BigDecimal> values =
                Stream.of("1", "2", "3", "3", "4").map(BigDecimal::new).toList();

        assertThat(PercentileRank.among(values).percentileOf(new BigDecimal("3")))
                .isEqualByComparingTo("60");
    }

    @ParameterizedTest
    @CsvSource({"10, true, 1", "20, true, 2", "30, true, 4", "10, false, 4", "20, false, 2", "30, false, 1"})
    void aRankIsSharedAndThenSkipped(BigDecimal value, boolean lowestFirst, int expected) {
        assertThat(PercentileRank.among(VALUES).rankOf(value, lowestFirst)).isEqualTo(expected);
    }
}
