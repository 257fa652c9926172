package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.junit.jupiter.api.Test;

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
