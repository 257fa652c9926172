package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.results.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static Figure known(String number) {
        return Figure.of(new BigDecimal(number));
    }

    @Test
    void ofAShareIsInPoints() {
        assertThat(Change.points(known("12.5"), known("10")).get()).isEqualByComparingTo("2.5");
    }

    @Test
    void ofAnythingElseIsInPerCentOfTheSizeOfLastYears() {
        assertThat(Change.perCent(known("125"), known("100")).get()).isEqualByComparingTo("25");
        assertThat(Change.perCent(known("50"), known("-100")).get()).isEqualByComparingTo("150");
    }

    @Test
    void fromZeroIsNotApplicable() {
        assertThat(Change.perCent(known("5"), known("0"))).isEqualTo(Figure.notApplicable());
    }

    @Test
    void sinceAYearThatIsNotKnownIsNotKnown() {
        assertThat(Change.perCent(known("5"), Figure.notAvailable())).isEqualTo(Figure.notAvailable());
        assertThat(Change.points(known("5"), Figure.notAvailable())).isEqualTo(Figure.notAvailable());
    }

    @Test
    void inRealTermsTakesPricesOut() {
        // 104 is 4 % more than 100 in money, and the same in prices that rose by 4 %.
        assertThat(Change.perCentReal(known("104"), known("100"), known("104"), known("100"))
                        .get())
                .isEqualByComparingTo("0");
        assertThat(Change.perCentReal(known("104"), known("100"), Figure.notAvailable(), known("100")))
                .isEqualTo(Figure.notAvailable());
    }

    @ParameterizedTest
    @CsvSource({
        "2, LOW, LITTLE_CHANGE",
        "-2, HIGH, LITTLE_CHANGE",
        "2.01, LOW, WORSENING",
        "2.01, HIGH, IMPROVING",
        "-3, LOW, IMPROVING",
        "-3, HIGH, WORSENING",
        "3, NONE, RISING",
        "-3, NONE, FALLING"
    })
    void isWordedByPolarity(String change, Polarity polarity, Direction expected) {
        assertThat(Change.direction(known(change), BigDecimal.TWO, polarity)).isEqualTo(expected);
    }

    @Test
    void thatIsAbsentHasNoDirection() {
        assertThat(Change.direction(Figure.notAvailable(), BigDecimal.TWO, Polarity.LOW))
                .isEqualTo(Direction.NOT_AVAILABLE);
        assertThat(Change.direction(Figure.withheld(), BigDecimal.TWO, Polarity.LOW))
                .isEqualTo(Direction.WITHHELD);
    }
}
