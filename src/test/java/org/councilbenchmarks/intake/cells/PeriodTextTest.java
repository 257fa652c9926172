package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.councilbenchmarks.domain.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months, quarters and years in place of a day. */
class PeriodTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 2025                  | 2025-04 | 2025-04",
                "Apr-25                      | 2025-04 | 2025-04",
                "APR25                       | 2025-04 | 2025-04",
                "2025-04                     | 2025-04 | 2025-04",
                "04/2025                     | 2025-04 | 2025-04",
                "Feb 2024                    | 2024-02 | 2024-02",
                "Q1 2025/26                  | 2025-04 | 2025-06",
                "2025-26 Q4                  | 2026-01 | 2026-03",
                "Quarter 2, 2025/26          | 2025-07 | 2025-09",
                "Period 3 2016/17            | 2016-06 | 2016-06",
                "P12 2016-17                 | 2017-03 | 2017-03",
                "2016/17 P01                 | 2016-04 | 2016-04",
                "July 2010-September 2010    | 2010-07 | 2010-09",
                "July - September 2010       | 2010-07 | 2010-09",
                "Oct to Mar 2025             | 2024-10 | 2025-03",
                "1 April 2024 to 31 March 2025 | 2024-04 | 2025-03",
                "01/04/2024 - 30/06/2024     | 2024-04 | 2024-06",
                "2024-25                     | 2024-04 | 2025-03",
                "Year ended 31 March 2025    | 2024-04 | 2025-03",
            })
    void periodsAreReadInTheFormsThatPeopleWrite(String text, String first, String last) {
        assertThat(PeriodText.parse(text)).hasValueSatisfying(period -> {
            assertThat(period.first()).hasToString(first);
            assertThat(period.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201603",
                "2025",
                "April",
                "13/2025",
                "00/2025",
                "Foo 2025",
                "Q5 2025/26",
                "P13 2016/17",
                "P0 2016/17",
                "Q1 2025",
                "2010-11",
                "15 April 2024 to 31 March 2025",
                "September 2010 - July 2010",
                "03/04/2025",
                "March 2025 - April 2025",
                "to",
                "-"
            })
    void whatMayMeanTwoPeriodsOrNoneIsNotRead(String text) {
        assertThat(PeriodText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"201603, 2016-06", "201601, 2016-04", "201612, 2017-03", "2016/10, 2017-01"})
    void aLedgersCodeCountsFromApril(String text, String month) {
        assertThat(PeriodText.parseFiscalCode(text)).contains(Period.of(YearMonth.parse(month)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"201600", "201613", "2016", "June 2016", "000003"})
    void otherDigitsAreNoLedgersCode(String text) {
        assertThat(PeriodText.parseFiscalCode(text)).isEmpty();
    }

    /** Up to 2069, so that two digits of a year mean one century. */
    @Property
    void anyMonthInAnyStyleIsReadBack(
            @ForAll @IntRange(min = 1980, max = 2069) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll("styles") String pattern) {
        YearMonth meant = YearMonth.of(year, month);

        var read = PeriodText.parse(
                DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(meant));

        assertThat(read).contains(Period.of(meant));
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of("MMMM yyyy", "MMM-yy", "MM/yyyy", "MMM yyyy", "MMM. yyyy", "MMMM, yyyy");
    }

    @Property(tries = 300)
    void noTextWhateverBreaksIt(@ForAll String text) {
        assertThatCode(() -> PeriodText.parse(text)).doesNotThrowAnyException();
        assertThatCode(() -> PeriodText.parseFiscalCode(text)).doesNotThrowAnyException();
    }
}
