package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispersionTest {

    private static final List<BigDecimal> TEN = Stream.of(
                    "2.1", "2.6", "2.4", "2.5", "2.3", "2.1", "2.3", "2.6", "8.2", "8.3")
            .map(BigDecimal::new)
            .toList();

    /** The ten values by which Iglewicz and Hoaglin show that two outliers hide from the plain z-score, not from theirs. */
    @Test
    void twoOutliersStandOutFromTenValues() {
        Quantiles quantiles = Quantiles.of(TEN);
        BigDecimal mad = Dispersion.mad(quantiles);

        assertThat(quantiles.median()).isEqualByComparingTo("2.45");
        assertThat(mad).isEqualByComparingTo("0.15");
        assertThat(z("8.2", quantiles, mad)).isEqualByComparingTo("25.86");
        assertThat(z("8.3", quantiles, mad)).isEqualByComparingTo("26.31");
        assertThat(z("2.1", quantiles, mad)).isEqualByComparingTo("-1.57");
    }

    /** The examples of R's {@code mad(…, constant = 1)}: of 1 to 9, and with 100 in place of 9, it is 2. */
    @ParameterizedTest
    @CsvSource({"9, 2", "100, 2"})
    void oneLargeValueDoesNotMoveTheMedianDeviation(BigDecimal last, BigDecimal expected) {
        List<BigDecimal> values = Stream.concat(
                        IntStream.rangeClosed(1, 8).mapToObj(BigDecimal::valueOf), Stream.of(last))
                .toList();

        assertThat(Dispersion.mad(Quantiles.of(values))).isEqualByComparingTo(expected);
    }

    private static BigDecimal z(String x, Quantiles quantiles, BigDecimal mad) {
        return Dispersion.robustZ(new BigDecimal(x), quantiles.median(), mad)
                .get()
                .setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void withoutSpreadNothingStandsOut() {
        Quantiles same = Quantiles.of(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN));

        assertThat(Dispersion.mad(same)).isEqualByComparingTo("0");
        assertThat(Dispersion.robustZ(BigDecimal.TEN, same.median(), Dispersion.mad(same)))
                .isEqualTo(Figure.notApplicable());
    }

    @Test
    void theMeanIsUnweighted() {
        assertThat(Dispersion.mean(TEN)).isEqualByComparingTo("3.54");
    }
}
