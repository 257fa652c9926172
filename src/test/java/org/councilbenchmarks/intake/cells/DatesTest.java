package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.domain.returns.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, the day before the month always. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-03          | 2025-04-03",
                "2023-05-02 00:00:00 | 2023-05-02",
                "2023-05-02T00:00:00Z| 2023-05-02",
                "03/04/2025          | 2025-04-03",
                "3/4/25              | 2025-04-03",
                "31/03/2027 00:00    | 2027-03-31",
                "03-04-2025          | 2025-04-03",
                "03.04.2025          | 2025-04-03",
                "01-Mar-24           | 2024-03-01",
                "02-Mar-1998         | 1998-03-02",
                "1 October 2022      | 2022-10-01",
                "3rd April 2023      | 2023-04-03",
                "3 Apr 2023          | 2023-04-03",
                "30 Sept 2024        | 2024-09-30",
                "29/02/2024          | 2024-02-29",
                "01/01/98            | 1998-01-01",
                "31/03/45            | 2045-03-31",
            })
    void areReadInTheFormsThatPeopleWrite(String text, String day) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "04/25/2025",
        "29/02/2023",
        "31/04/2025",
        "31/12/9999",
        "45383",
        "April 2025",
        "2025",
        "201603",
        "3 Foo 2025",
        "July 2010-September 2010",
        "03/04-2025",
        "rolling"
    })
    void whatIsNoDayIsRefused(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).startsWith("no: is not a date");
    }

    @ParameterizedTest
    @CsvSource({
        "rolling, rolling",
        "Rolling contract, rolling",
        "month-to-month, rolling",
        "On-going, rolling",
        "31/03/2027, 2027-03-31"
    })
    void aContractMayRollOn(String text, String end) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE_OR_ROLLING), text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2025-26", "2025/26", "2025/2026", "FY25-26", "2025\u201326"})
    void financialYearsAreReadInAllForms(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.FINANCIAL_YEAR), text)).isEqualTo("2025-26");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024.0, 2024", "24, no: is not a calendar year of four digits"})
    void calendarYearsHaveFourDigits(String text, String year) {
        assertThat(Columns.read(Columns.of(ColumnType.YEAR), text)).isEqualTo(year);
    }

    @Property
    void anyDayInAnyStyleIsReadBack(
            @ForAll @LongRange(min = 0, max = 36_000) long daysSince1970, @ForAll("styles") String pattern) {
        LocalDate day = LocalDate.ofEpochDay(daysSince1970);

        CellReading reading = new DateParser()
                .parse(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day), Optional.empty());

        assertThat(reading).isEqualTo(CellReading.read(Cell.day(day)));
    }

    /** Up to 2068, so that two digits of a year mean one century. */
    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of(
                "yyyy-MM-dd",
                "yyyy-MM-dd 00:00:00".replace("00:00:00", "'00:00:00'"),
                "dd/MM/yyyy",
                "d/M/yy",
                "dd-MMM-yy",
                "d MMM yyyy",
                "d MMMM yyyy",
                "dd.MM.yyyy");
    }
}
