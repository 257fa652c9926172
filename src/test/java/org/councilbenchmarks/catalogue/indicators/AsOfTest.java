package org.councilbenchmarks.catalogue.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    @ParameterizedTest
    @CsvSource({
        "as-of, 2026-03-31",
        "as-of + 12 months, 2027-03-31",
        "as-of + 1 month, 2026-04-30",
        "as-of - 1 month, 2026-02-28",
        "as-of+24 months, 2028-03-31"
    })
    void countsMonthsByTheCalendarClippedToTheirEnd(String text, LocalDate day) {
        assertThat(AsOf.parse(text).map(asOf -> asOf.on(LocalDate.of(2026, 3, 31))))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "as-of 12", "as-of + 1 year", "as-of + months", "2026-03-31"})
    void readsNothingElse(String text) {
        assertThat(AsOf.parse(text)).isEmpty();
    }
}
