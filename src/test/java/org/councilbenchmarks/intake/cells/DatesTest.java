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
import org.junit.jupiter.params.provider.ValueSource;

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
                "2025.04.03          | 2025-04-03",
                "20250403            | 2025-04-03",
                "03042025            | 2025-04-03",
                "03 04 2025          | 2025-04-03",
                "3/Apr/2025          | 2025-04-03",
                "03.Apr.25           | 2025-04-03",
                "03APR2025           | 2025-04-03",
                "3rd of April 2025   | 2025-04-03",
                "3 April \u201925       | 2025-04-03",
                "April 3, 2025       | 2025-04-03",
                "Apr 3rd 2025        | 2025-04-03",
                "2025-Apr-03         | 2025-04-03",
                "Thursday 3 April 2025 | 2025-04-03",
                "Thu, 03/04/2025     | 2025-04-03",
                "3 Sept. 2025        | 2025-09-03",
                "3\u20134\u20132025 | 2025-04-03",
                "'''03/04/2025'      | 2025-04-03",
                "03/04/2025 12:30 PM | 2025-04-03",
                "03/04/2025 12:30:00 am | 2025-04-03",
                "03/04/2025, 09:15   | 2025-04-03",
                "2025-04-03 00:00:00.0000000 | 2025-04-03",
                "2025-04-03T00:00:00+01:00 | 2025-04-03",
                "2025-04-02T23:00:00Z | 2025-04-03",
                "2025-01-02T23:00:00.000Z | 2025-01-02",
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
        "1234",
        "99999",
        "2025",
        "201603",
        "3 Foo 2025",
        "03/04-2025",
        "Friday 3 April 2025",
        "Apr 3 25",
        "304/2025",
        "3042025",
        "03/04/225",
        "25:00 03/04/2025",
        "03/04/2025 25:00",
        "1 April 2025 to 30 April 2026 x",
        "rolling"
    })
    void whatIsNoDayIsRefused(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).startsWith("no: is not a date");
    }

    @ParameterizedTest
    @CsvSource({
        "45383, '2024-04-01, serial-date'",
        "45383.5, '2024-04-01, serial-date'",
        "36526, '2000-01-01, serial-date'"
    })
    void theNumberThatASpreadsheetHasForADayIsThatDay(String text, String day) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00/00/0000", "0000-00-00 00:00:00", "01/01/1900", "00/01/1900", "1899-12-30", "n/a"})
    void whatStandsForADateNeverGivenIsABlank(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).isEqualTo("blank, missing-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 2025", "2025-04", "Q1 2025/26", "July 2010-September 2010"})
    void aPeriodDoesNotSayWhichDay(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).isEqualTo("no: does not say which day");
    }

    @ParameterizedTest
    @CsvSource({
        "rolling, rolling",
        "Rolling 12 months, rolling",
        "12 month rolling contract, rolling",
        "Open-ended, rolling",
        "auto renewal, rolling",
        "46112, '2026-03-31, serial-date'",
        "Strolling, 'no: is not a date with the day before the month, nor the word rolling'",
        "Rolling contract, rolling",
        "month-to-month, rolling",
        "On-going, rolling",
        "31/03/2027, 2027-03-31"
    })
    void aContractMayRollOn(String text, String end) {
        assertThat(Columns.read(Columns.of(ColumnType.DATE_OR_ROLLING), text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26",
        "2025/26",
        "2025/2026",
        "2025/6",
        "FY25-26",
        "F.Y. 2025/26",
        "Financial year 2025/26",
        "2025\u201326",
        "2025 to 2026",
        "202526",
        "25/26",
        "25/2026",
        "Year ended 31 March 2026",
        "YE 31/03/2026",
        "31.03.2026",
        "April 2025 - March 2026",
        "Apr 25 - Mar 26",
        "01/04/2025 to 31/03/2026"
    })
    void financialYearsAreReadInAllForms(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.FINANCIAL_YEAR), text)).isEqualTo("2025-26");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025", "2526", "201112", "2025-27", "2025/7", "25/6", "01/04/2025", "April 2025", "Q1 2025/26"})
    void whatMayBeOneYearOrAnotherIsNoFinancialYear(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.FINANCIAL_YEAR), text)).isEqualTo("no: is not a financial year");
    }

    @ParameterizedTest
    @CsvSource({"99/00, 1999-00", "74-75, 1974-75", "73/74, 2073-74"})
    void twoDigitsOfAFinancialYearLieBetween1974And2073(String text, String year) {
        assertThat(Columns.read(Columns.of(ColumnType.FINANCIAL_YEAR), text)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024.0, 2024",
        "2024-25, 2024",
        "FY2024/25, 2024",
        "2024-26, no: is not a year of four digits",
        "24, no: is not a year of four digits"
    })
    void yearsHaveFourDigitsAndAFinancialOneIsNamedByItsFirst(String text, String year) {
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
                "dd.MM.yyyy",
                "EEEE d MMMM yyyy",
                "ddMMMyyyy",
                "yyyyMMdd",
                "MMM d, yyyy",
                "dd/MM/yyyy '12:30 PM'");
    }
}
