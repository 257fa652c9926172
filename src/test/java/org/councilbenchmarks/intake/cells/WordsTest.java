package org.councilbenchmarks.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, yes and no, texts, and words that say that nothing is known. */
class WordsTest {
    private static final CodeList CUSTOMISATION = CodeList.of(
            "customisation",
            List.of(
                    new Code("none", "None", List.of("out of the box"), Map.of()),
                    new Code("heavy", "Heavy", List.of("bespoke"), Map.of())),
            List.of());

    @ParameterizedTest
    @CsvSource({"heavy, heavy", "BESPOKE, heavy", "Out-of-the-box, none", "None, none", "n/a, 'blank, missing-word'"})
    void codesAreReadByCodeTitleOrSynonym(String text, String code) {
        assertThat(Columns.read(Columns.coded(ColumnType.CODE, CUSTOMISATION), text))
                .isEqualTo(code);
    }

    @Test
    void anUnknownCodeIsRefusedWithAProposal() {
        CellReading reading = new CodeParser(CUSTOMISATION).parse("bespoked", Optional.empty());

        assertThat(reading)
                .isEqualTo(new CellReading.Unreadable(
                        FindingCode.UNKNOWN_CODE, "is not a value of the list", "perhaps heavy"));
        assertThat(Wanted.of(Columns.coded(ColumnType.CODE, CUSTOMISATION))).isEqualTo("one of none, heavy");
    }

    @ParameterizedTest
    @CsvSource({
        "Y, yes",
        "TRUE, yes",
        "1, yes",
        "n, no",
        "0, no",
        "none, no",
        "\u2713, yes",
        "\u2714, yes",
        "\u2717, no",
        "x, no: is not yes or no",
        "perhaps, no: is not yes or no"
    })
    void yesAndNoHaveMoreThanOneForm(String text, String answer) {
        assertThat(Columns.read(Columns.coded(ColumnType.YES_NO, Columns.YES_NO), text))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N/A",
                "NA",
                "#N/A",
                "-",
                "--",
                "\u2013",
                "TBC",
                "tba",
                "not known",
                "Unknown",
                "..",
                "?",
                "£ -",
                "null",
                "[x]",
                "[z]",
                "not applicable",
                "Not provided",
                "(blank)",
                "NaN",
                "N/K",
                "Don't know"
            })
    void aWordForMissingIsABlank(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("blank, missing-word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDACTED PERSONAL DATA",
                "Redacted personal data",
                "Redacted \u2013 Personal Data",
                "REDACTED - Personal Information",
                "REDACTED UNDER DP ACT",
                "REDACTED COMMERCIAL CONFIDENTIALITY",
                "Commercially sensitive - withheld",
                "Redacted under s40(2) FOIA 2000",
                "*** REDACTED ***",
                "Name Redacted",
                "Information withheld"
            })
    void aRedactionIsABlankWithItsReason(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), text)).isEqualTo("blank, redacted");
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("blank, redacted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDACTIVE PUBLISHING LTD",
                "FIREBIRD DATA PROTECTION",
                "Don't Redact",
                "Redacted Films Ltd",
                "PERSONAL DATA",
                "Two amounts are redacted, see line 4",
                "Commercial Confidentiality"
            })
    void aNameThatOnlySoundsLikeARedactionIsKept(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "Err:502", "########"})
    void anErrorOfTheSpreadsheetIsNoValue(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("no: holds an error of the spreadsheet");
        assertThat(Columns.read(Columns.of(ColumnType.DATE), text)).isEqualTo("no: holds an error of the spreadsheet");
        // A remark may be lost; nothing is worked out from it.
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), text)).isEqualTo("blank, missing-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠜎𠜱", "🚒", "﷽", "👩‍🚒", "می‌خواهم"})
    void lettersOfAnyScriptAndPicturesAreText(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), text)).isEqualTo(text);
    }

    @Test
    void aJoinerBetweenLatinLettersIsASlip() {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), "Corn\u200Cwall\u200D"))
                .isEqualTo("Cornwall");
    }

    @Test
    void aCharacterThatCouldNotBeReadIsNoValue() {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), "\uFFFD\uFFFD")).isEqualTo("blank, missing-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "£0", "(0)", "-0"})
    void zeroIsNeverMissing(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\t"})
    void anEmptyCellIsABlankWithoutANote(String text) {
        assertThat(Columns.read(Columns.of(ColumnType.MONEY), text)).isEqualTo("blank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' In-house '        | In-house",
                "none                | none",
                "'a\u00A0b'          | a b",
                "=1+2                | '=1+2, formula-text'",
                "'=\"00123\"'       | 00123",
                "#1 priority         | '#1 priority'",
                "@home               | '@home, formula-text'",
                "-10 % on last year  | '-10 % on last year, formula-text'"
            })
    void textsAreKeptAsTheyAre(String text, String kept) {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), text)).isEqualTo(kept);
    }

    @Test
    void aTextOfManyPagesIsRefused() {
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), "a".repeat(TextParser.LONGEST)))
                .hasSize(TextParser.LONGEST);
        assertThat(Columns.read(Columns.of(ColumnType.TEXT), "a".repeat(TextParser.LONGEST + 1)))
                .isEqualTo("no: constraint-error");
    }

    @ParameterizedTest
    @EnumSource(ColumnType.class)
    void everyKindOfColumnSaysWhatItWants(ColumnType type) {
        assertThat(Wanted.of(Columns.coded(type, Columns.YES_NO))).isNotBlank();
    }

    @Property(tries = 300)
    void noTextWhateverBreaksAParser(@ForAll String text, @ForAll ColumnType type) {
        Column column = Columns.coded(type, Columns.YES_NO);
        ColumnReader reader = ColumnReader.of(column, BigDecimal.ONE, CouncilRegister.of(List.of()));

        assertThatCode(() -> reader.read(text, Optional.empty())).doesNotThrowAnyException();
    }
}
