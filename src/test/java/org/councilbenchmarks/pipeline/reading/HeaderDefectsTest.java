package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.junit.jupiter.api.Test;

/** One small file for each thing that goes wrong with headers, and what becomes of it. */
class HeaderDefectsTest {
    private final Fixtures files = new Fixtures();

    @Test
    void isFoundBelowPreambleAndBlankLines() {
        Facts facts = files.read("preamble-and-blank-lines");

        assertThat(facts.reading().dialect().headerLine()).isEqualTo(4);
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 2));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("300.30");
        assertThat(Fixtures.codes(facts)).contains(FindingCode.PREAMBLE, FindingCode.BLANK_ROW);
    }

    @Test
    void isFoundAsTheLastRecord() {
        assertThat(files.read("header-as-last-record").reading().counts()).isEqualTo(new RowCounts(2, 0, 0));

        Facts longer = files.read("header-as-last-record-of-sixty");
        assertThat(longer.reading().counts()).isEqualTo(new RowCounts(60, 0, 0));
        assertThat(longer.reading().dialect().headerLine()).isEqualTo(61);
    }

    @Test
    void isPutTogetherFromTwoLines() {
        Facts facts = files.read("header-on-two-lines");

        assertThat(facts.reading().returnId()).contains(ReturnId.of("spending"));
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
    }

    @Test
    void scalesAmountsByTheUnitInIt() {
        Facts facts = files.read("thousands-in-the-header");

        assertThat(Fixtures.rows(facts))
                .extracting(row -> row.text("amount_gbp"))
                .containsExactly("1234567.8", "-12500", "0");
        assertThat(Fixtures.findings(facts, FindingCode.UNIT_IN_HEADER))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.effect()).isEqualTo(Effect.MENDED);
                    assertThat(finding.message()).contains("Net cost (£000)", "1000");
                });
        assertThat(Fixtures.findings(facts, FindingCode.ROUNDED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(4));
    }

    @Test
    void withANameNeverSeenMakesTheFileWait() {
        Facts facts = files.read("header-name-never-seen");

        assertThat(facts.reading().reception()).isEqualTo(Reception.NEEDS_MAPPING);
        assertThat(facts.reading().reason()).isEqualTo("needs-mapping");
        assertThat(facts.reading().returnId()).contains(ReturnId.of("spending"));
        assertThat(facts.submissions()).isEmpty();
        assertThat(Fixtures.findings(facts, FindingCode.NEEDS_MAPPING).get(0)).satisfies(finding -> {
            assertThat(finding.place().column()).isEqualTo("amount_gbp");
            assertThat(finding.was()).isEqualTo("Sum spent, net");
            assertThat(finding.message()).contains("similarity 0.").contains("100 | 250");
            assertThat(finding.wanted())
                    .endsWith("add this line to config/returns/spending/aliases.csv: \"Sum spent, net\",amount_gbp,");
        });
    }

    @Test
    void ofAContractsRegisterIsThatOfOtherData() {
        assertThat(files.refusal("contracts-register")).isEqualTo("wrong-dataset");
    }

    @Test
    void isMissed() {
        assertThat(files.refusal("no-header")).isEqualTo("no-header");
    }

    @Test
    void aloneIsAnEmptyFile() {
        assertThat(files.refusal("header-only")).isEqualTo("empty-file");
        assertThat(files.refusal("nothing-at-all")).isEqualTo("empty-file");
    }

    @Test
    void countsForMoreThanTheFolder() {
        Facts facts =
                files.reader().read(Fixtures.FOLDER.resolve("system-reference-twice.csv"), "spending/systems.csv");

        assertThat(facts.reading().returnId()).contains(ReturnId.of("systems"));
        assertThat(Fixtures.findings(facts, FindingCode.WRONG_DATASET))
                .extracting(Finding::effect)
                .containsExactly(Effect.NOTE);
    }

    @Test
    void ofOurOwnFeedbackIsTakenWithoutAWord() {
        Facts facts = files.read("feedback-dropped-again");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
        assertThat(facts.findings().kept()).isEmpty();
    }

    @Test
    void isDividedOtherwiseThanTheCellsBelow() {
        for (String name : List.of("header-divided-by-spaces", "header-divided-by-semicolons")) {
            Facts facts = files.read(name);

            assertThat(facts.reading().counts()).as(name).isEqualTo(new RowCounts(2, 0, 0));
            assertThat(facts.reading().amountGbp()).isEqualByComparingTo("300.30");
            assertThat(Fixtures.findings(facts, FindingCode.DIALECT))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(1));
        }
    }

    @Test
    void isFoundBelowASheetOfInstructions() {
        Facts facts = files.read("header-below-a-sheet-of-instructions");

        assertThat(facts.reading().dialect().headerLine()).isEqualTo(72);
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 0));
        assertThat(Fixtures.codes(facts)).contains(FindingCode.PREAMBLE);
    }

    @Test
    void theDelimiterThatAFileDeclaresIsNotTheOneThatItHas() {
        Facts facts = files.read("declares-another-delimiter-than-it-has");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 0));
        assertThat(Fixtures.findings(facts, FindingCode.DIALECT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("another one than it is"));
    }

    @Test
    void aFileOfOneColumnIsToldSo() {
        assertThat(files.refusal("one-column-of-aligned-text")).isEqualTo("no-header");
        assertThat(files.read("one-column-of-aligned-text").findings().kept())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("one column only"));
    }

    @Test
    void marksWithoutWordsAreAnEmptyFile() {
        assertThat(files.refusal("marks-without-words")).isEqualTo("empty-file");
    }
}
