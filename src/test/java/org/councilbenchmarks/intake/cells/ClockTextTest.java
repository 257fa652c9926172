package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {
    @ParameterizedTest
    @CsvSource({
        "1/4/2024 00:00,      00:00",
        "1/4/2024 23:59:59.9, 23:59",
        "1/4/2024T7:05,       07:05",
        "1/4/2024 12:30 AM,   00:30",
        "1/4/2024 12:30 P.M., 12:30",
        "1/4/2024 1:30PM,     13:30",
        "1/4/2024 11:30 AM,   11:30"
    })
    void readsTheTimeBehindADay(String text, LocalTime time) {
        assertThat(ClockText.find(text)).hasValueSatisfying(clock -> {
            assertThat(clock.time()).isEqualTo(time);
            assertThat(clock.before()).isEqualTo("1/4/2024");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/4/2024", "1/4/2024 24:00", "1/4/2024 23:60", "12:30", "1/4/2024 12:3"})
    void leavesTheRest(String text) {
        assertThat(ClockText.find(text)).isEmpty();
    }

    /** Spreadsheets of other countries write midnight in London as an hour of the day before, or after. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31T23:00Z,      2024-04-01",
        "2024-03-31T22:59Z,      2024-03-31",
        "2024-04-01T00:00BST,    2024-04-01",
        "2024-01-31T23:30GMT,    2024-01-31",
        "2024-01-31T23:30-01:00, 2024-02-01",
        "2024-01-31T23:31-0029,  2024-02-01",
        "2024-02-01T00:29+00:30, 2024-01-31",
        "2024-02-01T00:30+00:30, 2024-02-01",
        "2024-02-01T17:00+17:59, 2024-01-31",
        "2024-02-01T17:00+18:00, 2024-02-01",
        "2024-02-01T00:30+00:60, 2024-02-01",
        "2024-02-01T00:30,       2024-02-01"
    })
    void theDayIsThatOfLondon(String text, LocalDate day) {
        LocalDate written = LocalDate.parse(text.substring(0, 10));
        assertThat(ClockText.find(text))
                .hasValueSatisfying(clock -> assertThat(clock.inLondon(written)).isEqualTo(day));
    }
}
