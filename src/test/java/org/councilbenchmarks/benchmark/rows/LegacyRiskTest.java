package org.councilbenchmarks.benchmark.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyRiskTest {

    @Test
    void aSideIsTheMiddleBetweenMeanAndHighest() {
        LegacyRisk risk = new LegacyRisk(List.of(6, 4, 5, 5), List.of(4, 4, 3));

        assertThat(risk.likelihood().orElseThrow()).isEqualByComparingTo("5.5");
        assertThat(risk.impact().orElseThrow().setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo("3.8333");
        assertThat(risk.score().orElseThrow().setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("21.0833");
        assertThat(risk.red()).contains(true);
    }

    @Test
    void sixteenIsRedAndJustBelowIsNot() {
        assertThat(new LegacyRisk(List.of(4, 4, 4), List.of(4, 4, 4)).red()).contains(true);
        assertThat(new LegacyRisk(List.of(4, 4, 3), List.of(4, 4, 4)).red()).contains(false);
        // (10/3 + 5) / 2 · (17/5 + 4) / 2 is 15.41…; (14/3 + 5) / 2 · (13/5 + 4) / 2 is 15.95.
        assertThat(new LegacyRisk(List.of(5, 4, 5), List.of(4, 4, 3, 1, 1)).red())
                .contains(false);
    }

    @Test
    void legacyTakesOneCriterionOfThree() {
        assertThat(new LegacyRisk(List.of(1, 3), List.of()).legacy()).contains(true);
        assertThat(new LegacyRisk(List.of(2, 2), List.of()).legacy()).contains(false);
        assertThat(new LegacyRisk(List.of(), List.of(5)).legacy()).isEmpty();
    }

    @Test
    void aSideThatIsNotScoredLeavesNoScore() {
        LegacyRisk risk = new LegacyRisk(List.of(5, 5, 5, 5), List.of());

        assertThat(risk.score()).isEmpty();
        assertThat(risk.red()).isEmpty();
    }

    @Test
    void fewerThanFourOfSevenOrThreeOfSixAreTooFew() {
        assertThat(new LegacyRisk(List.of(1, 1, 1, 1), List.of()).isLikelihoodReliable())
                .isTrue();
        assertThat(new LegacyRisk(List.of(1, 1, 1), List.of()).isLikelihoodReliable())
                .isFalse();
        assertThat(new LegacyRisk(List.of(1, 1, 1, 1), List.of(1, 1, 1)).isScoreReliable())
                .isTrue();
        assertThat(new LegacyRisk(List.of(1, 1, 1, 1), List.of(1, 1)).isScoreReliable())
                .isFalse();
    }
}
