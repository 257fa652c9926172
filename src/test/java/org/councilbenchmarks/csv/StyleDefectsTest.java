package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Line ends, delimiters and quotation marks that are not as the standard has them. */
class StyleDefectsTest {
    private static final List<List<String>> CELLS =
            List.of(List.of("supplier", "amount"), List.of("Acme Ltd", "5"), List.of("Bright Ltd", "6"));

    @Test
    void carriageReturnsAloneEndLines() {
        var file = DroppedFile.of("supplier,amount\rAcme Ltd,5\rBright Ltd,6\r");
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.lines()).containsExactly(1, 2, 3);
        assertThat(file.noteCodes()).containsExactly(FindingCode.DIALECT);
    }

    @Test
    void mixedLineEndsAreNoted() {
        var file = DroppedFile.of("supplier,amount\r\nAcme Ltd,5\rBright Ltd,6\n");
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.lines()).containsExactly(1, 2, 3);
        assertThat(file.notes().getFirst().message()).contains("LF 1, CR 1, CR LF 1");
    }

    @Test
    void carriageReturnWithLineFeedIsTheStandard() {
        var file = DroppedFile.of("supplier,amount\r\nAcme Ltd,5\r\nBright Ltd,6");
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"';',semicolon", "'\t',tab", "|,pipe"})
    void theUsualDelimitersAreToldApart(String delimiter, String name) {
        var file = DroppedFile.of("supplier,amount\nAcme Ltd,5\nBright Ltd,6\n".replace(",", delimiter));
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.delimiter()).isEqualTo(name);
        assertThat(file.noteCodes()).containsExactly(FindingCode.DIALECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "^", "~"})
    void aRareDelimiterIsTakenWhereTheTableIsRegular(String delimiter) {
        var file = DroppedFile.of(
                "council,supplier,amount\nE06000052,Acme,5\nE06000052,Bright,6\n".replace(",", delimiter));
        assertThat(file.cells().getLast()).containsExactly("E06000052", "Bright", "6");
        assertThat(file.delimiter()).isEqualTo(delimiter);
    }

    @Test
    void timesAreNoColumns() {
        var file = DroppedFile.of("paid at\n12:30:00\n12:45:10\n13:00:00\n");
        assertThat(file.cells())
                .containsExactly(List.of("paid at"), List.of("12:30:00"), List.of("12:45:10"), List.of("13:00:00"));
        assertThat(file.delimiter()).isEqualTo("none");
    }

    @Test
    void aFileOfOneColumnIsNotDividedByCommasInItsTexts() {
        var file = DroppedFile.of("notes\nPaid late\nPaid, then returned\nPaid\nDisputed\n");
        assertThat(file.cells().get(2)).containsExactly("Paid, then returned");
        assertThat(file.delimiter()).isEqualTo("none");
    }

    @Test
    void decimalCommasDoNotMakeTheCommaADelimiter() {
        var file = DroppedFile.of("supplier;amount;vat\nAcme;5,50;1,10\nBright;6,00;1,20\n");
        assertThat(file.cells().get(1)).containsExactly("Acme", "5,50", "1,10");
    }

    @Test
    void listsInsideCellsDoNotMakeTheSemicolonADelimiter() {
        var file = DroppedFile.of("code,synonyms\nit,ICT;digital;technology\nhr,people;personnel;HR\n");
        assertThat(file.cells().get(1)).containsExactly("it", "ICT;digital;technology");
    }

    @Test
    void delimitersInsideQuotationMarksDoNotCount() {
        var file =
                DroppedFile.of("supplier;notes\n\"Smith, Jones, Brown\";\"a, b, c\"\n\"Doe, Roe, Poe\";\"d, e; f\"\n");
        assertThat(file.cells().getLast()).containsExactly("Doe, Roe, Poe", "d, e; f");
    }

    @Test
    void preambleLinesDoNotHideTheDelimiter() {
        var file = DroppedFile.of("Payments over £500, June 2012\nReport Date: 02/07/2012\n\n"
                + "supplier;amount;date\n" + "Acme;1,496.00;02-Mar-12\n".repeat(9));
        assertThat(file.delimiter()).isEqualTo("semicolon");
        assertThat(file.cells().getLast()).containsExactly("Acme", "1,496.00", "02-Mar-12");
    }

    @Test
    void aPreambleLongerThanTheTableDoesNotHideIt() {
        var preamble = "Council return\nFinance\nYear to March 2026\nPrepared by the digital service\n";
        var file = DroppedFile.of(preamble + "council_code;financial_year;workforce_fte\nE06000052;2025-26;4321.5\n");
        assertThat(file.delimiter()).isEqualTo("semicolon");
        assertThat(DroppedFile.of(preamble + "council_code,financial_year,workforce_fte\n")
                        .delimiter())
                .isEqualTo("comma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=\"\n", "sep='\n", "sep=\\\n"})
    void whatQuotesOrEscapesIsNoDelimiterWhateverTheFirstLineDeclares(String declaration) {
        var file = DroppedFile.of(declaration + "a,b\n1,''\n2,\"\\\"3\"\n");
        assertThat(file.delimiter()).isEqualTo("comma");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\"sep=;\"\n", "SEP=;\n"})
    void aLineThatDeclaresTheDelimiterIsObeyedAndLeftOut(String declaration) {
        var file = DroppedFile.of(declaration + "a,b;c\n1,2;3\n");
        assertThat(file.cells()).containsExactly(List.of("a,b", "c"), List.of("1,2", "3"));
        assertThat(file.lines()).containsExactly(2, 3);
        assertThat(file.notes().getFirst().message()).contains("declares the delimiter");
    }

    @Test
    void aDeclarationInSixteenBitsIsObeyedToo() {
        var file = DroppedFile.of("\uFEFFsep=;\na;b\n1;2\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.cells()).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void singleQuotationMarksAreRecognised() {
        var file = DroppedFile.of("'supplier','notes'\n'Acme','a, b'\n'Bright','c''s'\n");
        assertThat(file.cells())
                .containsExactly(List.of("supplier", "notes"), List.of("Acme", "a, b"), List.of("Bright", "c's"));
    }

    @Test
    void anApostropheAtTheStartOfACellIsNoQuotationMark() {
        var file = DroppedFile.of("supplier,notes\n'Tis Ltd,a\nAcme,'Twas\nBright,b\n");
        assertThat(file.cells().get(1)).containsExactly("'Tis Ltd", "a");
        assertThat(file.cells()).hasSize(4);
    }

    @Test
    void backslashesBeforeQuotationMarksAreRecognised() {
        var file = DroppedFile.of("supplier,notes\n\"Acme\",\"said \\\"no, never\\\" twice\"\n\"Bright\",\"b\"\n");
        assertThat(file.cells().get(1)).containsExactly("Acme", "said \"no, never\" twice");
    }

    @Test
    void linesThatStandInQuotationMarksWholeAreDivided() {
        var file = DroppedFile.of(
                "\"date,supplier,amount\"\r\n\"1/4/2025,\"\"Acme, Leeds\"\",5\"\r\n\"2/4/2025,Bright,6\"\r\n");
        assertThat(file.cells())
                .containsExactly(
                        List.of("date", "supplier", "amount"),
                        List.of("1/4/2025", "Acme, Leeds", "5"),
                        List.of("2/4/2025", "Bright", "6"));
        assertThat(file.noteCodes()).containsExactly(FindingCode.DIALECT);
    }

    @Test
    void aColumnOfQuotedSentencesIsNotDivided() {
        var file = DroppedFile.of("\"remark\"\n\"one, two, three\"\n\"four, and no more\"\n");
        assertThat(file.cells())
                .containsExactly(List.of("remark"), List.of("one, two, three"), List.of("four, and no more"));
    }

    @Test
    void spacesBeforeQuotationMarksAreRecognised() {
        var file = DroppedFile.of("supplier, notes\n\"Acme\", \"a, b\"\n\"Bright\", \"c, d\"\n");
        assertThat(file.cells().get(1)).containsExactly("Acme", "a, b");
    }

    @Test
    void lineBreaksInsideCellsAreKept() {
        var file = DroppedFile.of("supplier,notes\r\nAcme,\"one\ntwo\"\r\nBright,b\r\n");
        assertThat(file.cells().get(1)).containsExactly("Acme", "one\ntwo");
        assertThat(file.lines()).containsExactly(1, 2, 4);
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void textBehindAQuotedCellIsKeptAndNoted() {
        var file = DroppedFile.of("supplier,notes\n\"Acme\" Ltd,a\nBright,b\n");
        assertThat(file.cells().get(1)).containsExactly("Acme Ltd", "a");
        assertThat(file.notes()).extracting(note -> note.place().line()).containsOnly(2);
    }

    @Test
    void aMarkForInchesIsKeptAndNoted() {
        var file = DroppedFile.of("item,amount\n5\" pipe,3\n");
        assertThat(file.cells().get(1)).containsExactly("5\" pipe", "3");
        assertThat(file.noteCodes()).containsExactly(FindingCode.DIALECT);
    }

    @Test
    void blankAndRaggedRecordsStandAsTheyAre() {
        var file = DroppedFile.of(",,\na,b,c\n\n1,2\n1,2,3,4\n");
        assertThat(file.cells())
                .containsExactly(
                        List.of("", "", ""),
                        List.of("a", "b", "c"),
                        List.of(""),
                        List.of("1", "2"),
                        List.of("1", "2", "3", "4"));
        assertThat(file.lines()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void spacesInCellsAreKept() {
        var file = DroppedFile.of("supplier,amount\n Acme ,\" 519.89 \"\n");
        assertThat(file.cells().getLast()).containsExactly(" Acme ", " 519.89 ");
    }
}
