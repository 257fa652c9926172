package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    private static Concentration of(String... amounts) {
        return Concentration.of(Stream.of(amounts).map(BigDecimal::new).toList());
    }

    /** The example of the United States' merger guidelines: four firms of 30, 30, 20 and 20 per cent. */
    @Test
    void fourFirmsMakeTwentySixHundred() {
        assertThat(of("30", "30", "20", "20").hhi().get()).isEqualByComparingTo("2600");
    }

    @Test
    void oneFirmMakesTenThousand() {
        assertThat(of("84000").hhi().get()).isEqualByComparingTo("10000");
    }

    @Test
    void theTopSharesCountTheLargest() {
        Concentration four = of("10", "40", "20", "30");

        assertThat(four.topShare(1).get()).isEqualByComparingTo("40");
        assertThat(four.topShare(3).get()).isEqualByComparingTo("90");
        assertThat(four.topShare(9).get()).isEqualByComparingTo("100");
    }

    @Test
    void creditsAreLeftOut() {
        Concentration concentration = of("75", "25", "-50");

        assertThat(concentration.topShare(1).get()).isEqualByComparingTo("75");
        assertThat(concentration.total()).isEqualByComparingTo("100");
    }

    @Test
    void ofNothingPositiveNothingCanBeSaid() {
        assertThat(of("0", "-5").topShare(1)).isEqualTo(Figure.notApplicable());
        assertThat(Concentration.of(List.of()).hhi()).isEqualTo(Figure.notApplicable());
    }
}
