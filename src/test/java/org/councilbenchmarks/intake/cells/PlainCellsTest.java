package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.councilbenchmarks.domain.returns.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of ordinary cells read as those of any cell do, or not at all. */
class PlainCellsTest {
    @ParameterizedTest
    @CsvSource({
        "12/01/2011,          2011-01-12",
        "2023-05-02 00:00:00, 2023-05-02",
        "2026-05-29,          2026-05-29",
        "2026/5/9,            2026-05-09",
        "3 Apr 2023,          2023-04-03",
        "02-Mar-12,           2012-03-02",
        "1-MARCH-2022,        2022-03-01",
        "17/02/21,            2021-02-17",
        "29.02.2024,          2024-02-29",
        "31/12/1999 23:59,    1999-12-31",
        "02-Mar-12 00:00:00,  2012-03-02",
        "29/02/2000,          2000-02-29",
        "01/01/69,            2069-01-01",
        "01/01/70,            1970-01-01",
        "01/01/1901,          1901-01-01",
        "31/12/2199,          2199-12-31"
    })
    void readsTheDaysThatLedgersPrint(String text, LocalDate day) {
        assertThat(day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25/06/2012900", "29/02/2023", "31/04/2024", "13/13/2024", "2024", "May 2024", "1/2", "x"})
    void leavesTheRest(String text) {
        assertThat(day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/01/1900",
                "01/01/2200",
                "29/02/2100",
                "29/02/2023",
                "30/02/24",
                "00/01/2024",
                "01/00/2024",
                "12/01-2011",
                "12-01/2011",
                "12_01_2011",
                "12 01 2011",
                "2024-123-1",
                "2024-1-123",
                "2024-1/2",
                "2024.1.2",
                "123/1/2024",
                "2 Mai 2024",
                "2.Mar.2024",
                "2 Mar2024",
                "2 Mar 2024x",
                "2 Mar",
                "2 Mar 024",
                "2 Mar 2024T9:05",
                "1/1/024",
                "12/01/2011x",
                "12/01/2011 ",
                "12/01/2011 12",
                "12/01/2011 24:00",
                "12/01/2011 23:60",
                "12/01/2011 23:5",
                "12/01/2011 123:00",
                "12/01/2011 :00",
                "12/01/2011 23:59:60",
                "12/01/2011 23:59:5",
                "12/01/2011 23:59x",
                "12/01/2011 23:59:59x",
                "12/01/2011X23:59"
            })
    void leavesWhatIsNoDayByALittle(String text) {
        assertThat(day(text)).isEmpty();
    }

    @Property
    void aDayIsReadAsElsewhere(@ForAll("dayTexts") String text) {
        day(text).ifPresent(read -> assertThat(DateText.parse(text)).as(text).contains(read));
    }

    @Property
    void everyDayIsRead(@ForAll("dates") LocalDate date) {
        assertThat(day(date.toString())).contains(date);
        assertThat(day(date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear()))
                .contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25123.00      | 2512300",
                "-26123.45     | -2612345",
                "1,496.00      | 149600",
                "165,547.00-   | -16554700",
                "(500)         | -50000",
                "£1,204.5      | 120450",
                "423           | 42300",
                "981.6999999999999 | 98170",
                "0.125         | 12",
                "0.135         | 14",
                "0.1250001     | 13",
                "0.1249999     | 12",
                "0.1350        | 14",
                "0.1251        | 13",
                "0.126         | 13",
                "0.124         | 12",
                "£1            | 100",
                "-£1           | -100",
                "999,999       | 99999900",
                "99999999999.99 | 9999999999999"
            })
    void readsTheAmountsThatLedgersPrint(String text, long pence) {
        assertThat(pence(text)).isEqualTo(pence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1,23",
                "12,34.00",
                "1.234,56",
                "1.2E+06",
                "5-4",
                "--5",
                "999999999999.00",
                ".",
                "£",
                "(5",
                "5)",
                ",123",
                "1234,567",
                "1,2345",
                "100000000000"
            })
    void leavesDoubtfulAmounts(String text) {
        assertThat(pence(text)).isEqualTo(PlainMoney.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0.125,true", "0.1250,true", "0.12001,true", "0.1200,false", "0.12,false", "5,false", "x,false"})
    void saysWhetherPartsOfAPennyWereRounded(String text, boolean rounded) {
        PlainMoney money = new PlainMoney();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        money.parse(new byte[] {'0', '.', '1', '2', '5'}, 0, 5);
        money.parse(bytes, 0, bytes.length);
        assertThat(money.wasRounded()).isEqualTo(rounded);
    }

    @Property
    void anAmountIsReadAsElsewhere(
            @ForAll @Chars({'0', '1', '5', '9', '.', ',', '-', '(', ')', '£', ' '}) @StringLength(max = 12) @NotEmpty
                    String text) {
        long pence = pence(text);
        if (pence != PlainMoney.NONE) {
            assertThat(new MoneyParser(BigDecimal.ONE).parse(text, Optional.empty()))
                    .as(text)
                    .satisfies(
                            reading -> assertThat(amount(reading)).isEqualByComparingTo(BigDecimal.valueOf(pence, 2)));
        }
    }

    @Property
    void everyAmountIsRead(@ForAll("amounts") BigDecimal amount) {
        long pence =
                amount.setScale(2, RoundingMode.HALF_EVEN).movePointRight(2).longValueExact();

        assertThat(pence(amount.toPlainString())).isEqualTo(pence);
        assertThat(pence(String.format("%,.2f", BigDecimal.valueOf(pence, 2)))).isEqualTo(pence);
    }

    private static BigDecimal amount(CellReading reading) {
        Cell cell = switch (reading) {
            case CellReading.Read read -> read.cell();
            case CellReading.Mended mended -> mended.cell();
            case CellReading.Unreadable unreadable -> throw new AssertionError(unreadable.message());
        };
        return cell.findNumber().orElseThrow();
    }

    @Provide
    Arbitrary<String> dayTexts() {
        Arbitrary<String> parts = Arbitraries.of(
                "1",
                "02",
                "13",
                "29",
                "31",
                "32",
                "2023",
                "2024",
                "24",
                "99",
                "1899",
                "Jan",
                "february",
                "Sept",
                "Mai",
                "4th");
        Arbitrary<String> separators = Arbitraries.of("/", "-", ".", " ", "");
        Arbitrary<String> times = Arbitraries.of("", "", " 00:00", "T12:30:00", " 1:2", " x");
        return Combinators.combine(parts, separators, parts, separators, parts, times)
                .as((a, s, b, t, c, time) -> a + s + b + t + c + time);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-99_999_999_999L), BigDecimal.valueOf(99_999_999_999L))
                .ofScale(5);
    }

    private static Optional<LocalDate> day(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int packed = PlainDay.parse(bytes, 0, bytes.length);
        return packed == PlainDay.NONE
                ? Optional.empty()
                : Optional.of(LocalDate.of(PlainDay.year(packed), PlainDay.month(packed), PlainDay.day(packed)));
    }

    private static long pence(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PlainMoney().parse(bytes, 0, bytes.length);
    }
}
