package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found wrong with files that councils published, each in a small file of our own that is named after it. */
class PublishedDefectsTest {
    private final Fixtures files = new Fixtures();

    /** In the folder of the return that it is. */
    private Facts read(String file) {
        var bytes = Fixtures.FOLDER.resolve(file + ".csv");
        String folder = files.reader()
                .recognise(bytes, file + ".csv")
                .findReturn()
                .orElseThrow()
                .value();
        return files.reader().read(bytes, folder + "/" + file + ".csv");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "report-date-with-mangled-spaces           | 2 | 0 | 0  | 300       | encoding preamble",
                "empty-columns-between-all-others          | 2 | 0 | 0  | 300       | blank-header",
                "seventy-nine-columns-wide                 | 2 | 0 | 0  | 300       | preamble blank-header",
                "two-rows-in-three-blank                   | 3 | 0 | 6  | 600       | blank-row",
                "carriage-returns-alone-but-one            | 2 | 0 | 0  | 300       | dialect",
                "line-feeds-inside-cells                   | 2 | 0 | 0  | 300       | ",
                "pound-sign-of-windows                     | 2 | 0 | 0  | 1300.00   | encoding",
                "byte-order-mark-converted-twice           | 2 | 0 | 0  | 300       | encoding",
                "date-and-amount-fused                     | 4 | 1 | 0  | 2200      | type-error missing-cell",
                "amounts-with-trailing-minus-and-padding   | 7 | 0 | 0  | -162869.37| rounded",
                "dates-in-many-styles                      | 5 | 0 | 0  | 3000      | serial-date",
                "period-in-place-of-a-day                  | 5 | 1 | 0  | 500       | type-error",
                "redactions                                | 2 | 0 | 0  | 1700      | redacted",
                "lookup-failures-in-the-last-column        | 2 | 0 | 0  | 300       | missing-word",
                "header-one-short-of-the-data              | 2 | 0 | 0  | 300       | blank-header",
                "blank-second-line-and-an-extra-column     | 2 | 0 | 1  | 300       | extra-label blank-row",
                "grand-total-among-the-data                | 3 | 0 | 1  | 350       | total-row",
                "units-below-the-header                    | 2 | 0 | 0  | 1250000   | preamble unit-in-header",
                "amounts-divided-at-their-commas           | 2 | 2 | 0  | 312       | extra-cell",
                "end-of-file-character                     | 2 | 0 | 1  | 300       | blank-row",
                "columns-renamed-and-added-since-last-year | 2 | 0 | 0  | 300       | extra-label",
            })
    void isReadRight(String file, int taken, int refused, int skipped, BigDecimal amount, String codes) {
        Facts facts = read(file);

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(taken, refused, skipped));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo(amount);
        assertThat(Fixtures.codes(facts).stream().map(FindingCode::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(codes == null ? List.of() : Arrays.asList(codes.split(" ")));
    }

    @Test
    void lineFeedsStayInTheirCells() {
        assertThat(Fixtures.rows(read("line-feeds-inside-cells")))
                .extracting(row -> row.text("notes"))
                .containsExactly("first line\nsecond line", "one\n\ntwo");
    }

    @Test
    void eachDateIsReadInItsOwnStyle() {
        List<Row> rows = Fixtures.rows(read("dates-in-many-styles"));

        assertThat(rows)
                .extracting(row -> row.text("contract_start"))
                .containsExactly("2010-12-24", "2012-03-02", "2023-04-03", "2022-03-01", "2022-04-01");
        assertThat(rows)
                .extracting(row -> row.text("contract_end"))
                .containsExactly("2023-05-02", "2025-04-29", "2031-02-17", "2026-03-31", "2028-03-31");
    }

    @Test
    void namesThatOnlySoundLikeRedactionsStay() {
        List<Row> rows = Fixtures.rows(read("redactions"));

        assertThat(rows)
                .extracting(row -> row.text("supplier"))
                .containsExactly("REDACTIVE PUBLISHING LTD", "FIREBIRD DATA PROTECTION");
        assertThat(rows).extracting(row -> row.text("product")).containsExactly("", "");
        assertThat(rows).extracting(row -> row.text("notes")).containsExactly("", "Don't Redact");
    }

    @Test
    void controlTextInPlaceOfNamesMakesTheFileWaitAndSaysWhichColumnsLack() {
        Facts facts = read("control-text-in-place-of-names");

        assertThat(facts.reading().reason()).isEqualTo("needs-mapping");
        assertThat(Fixtures.findings(facts, FindingCode.NEEDS_MAPPING))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("council_code"))
                .anyMatch(message -> message.contains("financial_year"));
    }

    @Test
    void anAmountDividedAtItsCommaIsNotTakenForOnePound() {
        assertThat(Fixtures.findings(read("amounts-divided-at-their-commas"), FindingCode.EXTRA_CELL))
                .extracting(Finding::was)
                .containsExactly("1,200.50", "2,500");
    }

    @Test
    void rowsThatAQuotationMarkSwallowedAreGivenBack() {
        Facts facts = read("rows-swallowed-by-a-quotation-mark");

        assertThat(Fixtures.findings(facts, FindingCode.UNCLOSED_QUOTE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(3));
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(5, 1, 0));
    }

    @Test
    void ofFusedColumnsTheRowIsGivenBack() {
        assertThat(Fixtures.findings(read("date-and-amount-fused"), FindingCode.TYPE_ERROR))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().line()).isEqualTo(3);
                    assertThat(finding.was()).isEqualTo("25/06/2012900");
                });
    }
}
