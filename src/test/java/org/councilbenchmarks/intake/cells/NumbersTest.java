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
                "12 GBP            | 12",
                "GBP £12           | 12",
                "12 pounds         | 12",
                "12 pounds sterling| 12",
                "'£ 1,204'         | 1204",
                "\u00C2£1,204     | 1204",
                "£1,204-           | -1204",
                "1,204£            | 1204",
                "(1,204 GBP)       | -1204",
                "393.39 CR         | -393.39",
                "£393.39CR         | -393.39",
                "393.39 DR         | 393.39",
                "\uFF0D12         | -12",
                "'''-1,204.50'     | -1204.5",
                "'=\"1,204.50\"' | 1204.5",
                "nil               | 0",
                "£Nil              | 0",
                "-1.45519E-11      | 0, rounded",
                "1.23E-02          | 0.01, rounded",
                "1\u202F204\u00A0118 | 1204118",
                "007               | 7",
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
                "12£34",
                "$12",
                "€12",
                "12 USD",
                "-5 CR",
                "-5-",
                "1,204 118",
                "CR",
                "none",
                "<5",
                "c. 500",
                "500-600",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"£1.2m | perhaps 1200000", "12k | perhaps 12000", "1.234,56 | perhaps 1234.56", "ten | ''"})
    void whatIsProbablyMeantIsProposed(String text, String hint) {
        assertThat(new MoneyParser(BigDecimal.ONE).parse(text, Optional.empty()))
                .isInstanceOfSatisfying(
                        CellReading.Unreadable.class,
                        reading -> assertThat(reading.hint()).isEqualTo(hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6,5 | perhaps 6.5", "-1.200,25 FTE | perhaps -1200.25", "6,555,5 | ''"})
    void aCommaBeforeDecimalsIsNotReadButProposed(String text, String hint) {
        assertThat(new NumberParser(UnitWords.of("in_post_fte")).parse(text, Optional.empty()))
                .isInstanceOfSatisfying(
                        CellReading.Unreadable.class,
                        reading -> assertThat(reading.hint()).isEqualTo(hint));
    }

    @ParameterizedTest
    @CsvSource({
        "notice_months, 6 months, 6",
        "notice_months, 6mths, 6",
        "notice_months, 90 days, no: is not a whole number",
        "notice_months, 1 year, no: is not a whole number",
        "people_required, 4 people, 4",
        "people_required, people, no: is not a whole number"
    })
    void theUnitOfTheColumnMayStandBehindTheNumber(String column, String text, String number) {
        assertThat(Columns.words(new IntegerParser(UnitWords.of(column)).parse(text, Optional.empty())))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2.5 FTE, 2.5", "2.5 f.t.e., 2.5", "2.5 wte, 2.5", "2.5 posts, no: is not a number"})
    void fullTimeEquivalentsHaveSeveralNames(String text, String number) {
        assertThat(Columns.words(new NumberParser(UnitWords.of("in_post_fte")).parse(text, Optional.empty())))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5%, 0.125",
        "12.5 %, 0.125",
        "12.5 per cent, 0.125",
        "12.5 percent, 0.125",
        "120%, 1.2",
        "-3%, -0.03",
        "0.125, 0.125",
        "0, 0",
        "1, no: is not a share",
        "12.5, no: is not a share",
        "half, no: is not a share",
        "%, no: is not a share"
    })
    void sharesArePerCentOrParts(String text, String share) {
        assertThat(Columns.words(new ShareParser(false).parse(text, Optional.empty())))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 0.125", "0.5, 0.005", "100, 1", "12.5%, 0.125"})
    void aColumnInPerCentNeedsNoSign(String text, String share) {
        assertThat(Columns.words(new ShareParser(true).parse(text, Optional.empty())))
                .isEqualTo(share);
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
