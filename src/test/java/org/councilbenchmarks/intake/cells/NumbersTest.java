package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money, decimal and whole numbers in the forms that people write. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£6,412,350.00     | 6412350",
                "1,204,118.50      | 1204118.5",
                "(45,250.00)       | -45250",
                "(£45,250.00)      | -45250",
                "-£45,250          | -45250",
                "£-45,250          | -45250",
                "393.39-           | -393.39",
                "\u2212393.39      | -393.39",
                "\u2013 393.39     | -393.39",
                "' 519.89 '        | 519.89",
                "'\u00A0519.89\u00A0' | 519.89",
                "GBP 12            | 12",
                "1 204 118.50      | 1204118.5",
                "'.5'              | 0.5",
                "12.               | 12",
                "+12               | 12",
                "0                 | 0",
                "-0.00             | 0",
                "1204118.4999999998| 1204118.5, rounded",
                "0.125             | 0.12, rounded",
                "0.135             | 0.14, rounded",
            })
    void moneyIsReadAsMeant(String text, String pounds) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo(pounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56",
                "1,23",
                "12,34,567",
                "1,2345",
                "12.34.56",
                "1.2E+06",
                "£1.2m",
                "12k",
                "ten",
                "£0,5",
                "--5",
                "(-5)",
                "12%",
                "25/06/2012900",
                "99999999999999999999"
            })
    void whatMayMeanTwoThingsIsNoAmount(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("no: is not an amount in pounds");
    }

    @Test
    void aUnitInTheHeaderScalesBeforeThePennyIsRounded() {
        CellParser thousands = new MoneyParser(BigDecimal.valueOf(1000));

        assertThat(Columns.words(thousands.parse("38,612.4", Optional.empty()))).isEqualTo("38612400");
        assertThat(Columns.words(thousands.parse("0.00125", Optional.empty()))).isEqualTo("1.25");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12.0, 12", "'1,200', 1200", "0, 0"})
    void wholeNumbersMayHaveEmptyDecimals(String text, String number) {
        assertThat(Columns.read(Columns.of(ColumnType.INTEGER), text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"12.5", "6 months", "£12"})
    void otherNumbersAreNotWhole(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.INTEGER), text)).isEqualTo("no: is not a whole number");
    }

    @Test
    void limitsAreInclusive() {
        var scored =
                Columns.between(ColumnType.INTEGER, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.valueOf(6)));

        assertThat(List.of("0", "1", "6", "7").stream().map(text -> Columns.read(scored, text)))
                .containsExactly("no: constraint-error", "1", "6", "no: constraint-error");
        assertThat(Wanted.of(scored)).isEqualTo("a whole number from 1 to 6, as 12");
    }

    @Test
    void wantedIsSaidInPlainWords() {
        var notNegative = Columns.between(ColumnType.INTEGER, Optional.of(BigDecimal.ZERO), Optional.empty());

        assertThat(Wanted.of(notNegative)).isEqualTo("a whole number of 0 or more, as 12");
    }

    @Property
    void anyAmountInAnyStyleIsReadBack(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long pence,
            @ForAll("styles") Function<BigDecimal, String> style) {
        BigDecimal amount = BigDecimal.valueOf(pence, 2);

        CellReading reading = new MoneyParser(BigDecimal.ONE).parse(style.apply(amount), Optional.empty());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        CellReading.Read.class,
                        read -> assertThat(read.cell().findNumber().orElseThrow())
                                .isEqualByComparingTo(amount));
    }

    @Provide
    Arbitrary<Function<BigDecimal, String>> styles() {
        return Arbitraries.of(
                BigDecimal::toPlainString,
                amount -> grouped(amount),
                amount -> "£" + grouped(amount),
                amount -> amount.signum() < 0 ? "-£" + grouped(amount.negate()) : "£" + grouped(amount),
                amount -> amount.signum() < 0 ? "(" + grouped(amount.negate()) + ")" : grouped(amount),
                amount -> amount.signum() < 0 ? "(£" + grouped(amount.negate()) + ")" : "£ " + grouped(amount),
                amount -> amount.signum() < 0 ? grouped(amount.negate()) + "-" : grouped(amount),
                amount -> grouped(amount).replace('-', '\u2212'),
                amount -> grouped(amount).replace(',', ' '));
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
