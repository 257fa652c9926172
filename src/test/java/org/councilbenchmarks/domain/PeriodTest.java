package org.councilbenchmarks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2011-10,            2011-10",
        "2011-12,            2011-12",
        "2011-10..2011-12,   2011-10..2011-12",
        "2011-10 to 2011-12, 2011-10..2011-12",
        "FY2011-12,          2011-04..2012-03",
        "fy 2011/12,         2011-04..2012-03"
    })
    void isReadAsWritten(String text, String period) {
        assertThat(Period.parse(text)).map(Period::toString).contains(period);
        assertThat(Period.parse(period)).isEqualTo(Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2011", "2011-13", "2011-12..2011-10", "2012-03..2012-04", "FY2011-13", "October 2011"})
    void isNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void hasItsMonthsAndItsYear() {
        Period quarter = Period.parse("2012-01..2012-03").orElseThrow();

        assertThat(quarter.months())
                .isEqualTo(List.of(YearMonth.of(2012, 1), YearMonth.of(2012, 2), YearMonth.of(2012, 3)));
        assertThat(quarter.year()).isEqualTo(FinancialYear.of(2011));
        assertThat(quarter.isOneMonth()).isFalse();
    }

    @Test
    void liesInOneFinancialYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(YearMonth.of(2012, 3), YearMonth.of(2012, 4)));
    }
}
