package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.junit.jupiter.api.Test;

/** One small file for each thing that goes wrong with rows, and what becomes of it. */
class RowDefectsTest {
    private final Fixtures files = new Fixtures();

    @Test
    void withSeveralBadCellsGetsAFindingForEach() {
        Facts facts = files.read("three-bad-cells-in-a-row");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
        assertThat(facts.findings().kept())
                .extracting(
                        Finding::code,
                        finding -> finding.place().line(),
                        finding -> finding.place().column(),
                        Finding::was)
                .containsExactly(
                        tuple(FindingCode.UNKNOWN_CODE, 3, "Type of spend", "sofware"),
                        tuple(FindingCode.UNKNOWN_CODE, 3, "nature", "walk"),
                        tuple(FindingCode.TYPE_ERROR, 3, "Amount (£)", "1.234,56"));
        assertThat(facts.findings().kept()).allSatisfy(finding -> {
            assertThat(finding.effect()).isEqualTo(Effect.ROW_REFUSED);
            assertThat(finding.council()).isPresent();
        });
        assertThat(facts.findings().kept().get(0).wanted()).contains("perhaps software");
        assertThat(facts.findings().kept().get(1).wanted()).contains("one of run, change");
    }

    @Test
    void withAWordForMissingIsRefusedOnlyWhereACellIsNeeded() {
        Facts facts = files.read("word-for-missing-in-a-needed-cell");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
        assertThat(Fixtures.rows(facts)).singleElement().satisfies(row -> {
            assertThat(row.text("amount_gbp")).isEqualTo("0");
            assertThat(row.has("notes")).isFalse();
        });
        assertThat(Fixtures.findings(facts, FindingCode.MISSING_CELL))
                .extracting(finding -> finding.place().line(), Finding::was)
                .containsExactly(tuple(3, "TBC"));
        assertThat(Fixtures.findings(facts, FindingCode.MISSING_WORD))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("2 cells of 'notes'"));
    }

    @Test
    void thatIsAHeaderOrATotalIsSkippedAndCounted() {
        Facts facts = files.read("repeated-header-and-totals");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 5));
        assertThat(facts.reading().amountGbp()).isEqualByComparingTo("300");
        assertThat(Fixtures.findings(facts, FindingCode.TOTAL_ROW))
                .extracting(Finding::message)
                .containsExactly("4 rows with a total, skipped: lines 3, 6, 7, 8.");
    }

    @Test
    void whoseCellsWereShiftedByACommaIsRefused() {
        Facts facts = files.read("comma-in-an-unquoted-amount");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 1, 0));
        assertThat(Fixtures.findings(facts, FindingCode.EXTRA_CELL))
                .extracting(finding -> finding.place().line())
                .containsExactly(3);
    }

    @Test
    void isTakenWhereEveryRowHasAColumnWithoutAName() {
        assertThat(files.read("column-without-a-name").reading().counts()).isEqualTo(new RowCounts(2, 0, 0));
    }

    @Test
    void thatRepeatsAnotherInEveryCellIsRefusedAndOneWithItsKeyIsAdded() {
        Facts facts = files.read("same-row-twice");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 1, 0));
        assertThat(Fixtures.findings(facts, FindingCode.DUPLICATE_ROW))
                .extracting(Finding::message)
                .containsExactly("Line 3 repeats line 2 in every cell.");
        assertThat(Fixtures.findings(facts, FindingCode.SAME_KEY_ADDED))
                .extracting(Finding::effect)
                .containsExactly(Effect.NOTE);
    }

    @Test
    void withAUsedSystemReferenceIsRefused() {
        Facts facts = files.read("system-reference-twice");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
        assertThat(Fixtures.findings(facts, FindingCode.PRIMARY_KEY))
                .extracting(Finding::message)
                .containsExactly("Line 3 has the key of line 2 (system_ref A-1).");
    }

    @Test
    void withDatesInTheWrongOrderIsTakenAndQueried() {
        Facts facts = files.read("contract-that-ends-before-it-starts");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
        assertThat(Fixtures.findings(facts, FindingCode.DATE_ORDER))
                .extracting(Finding::effect)
                .containsExactly(Effect.QUERY);
    }

    @Test
    void ofACouncilMergedAwayIsRefusedAndItsSuccessorNamed() {
        Facts facts = files.read("council-merged-away");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
        assertThat(Fixtures.findings(facts, FindingCode.COUNCIL_NOT_IN_YEAR))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("Mendip", "Somerset"));
        assertThat(facts.submissions()).extracting(s -> s.submission().taken()).containsExactly(0, 1);
    }

    @Test
    void aRemarkBelowTheTableIsOneThingThatIsWrong() {
        Facts facts = files.read("remarks-below-the-table");

        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 2, 1));
        assertThat(Fixtures.findings(facts, FindingCode.MISSING_CELL))
                .hasSize(2)
                .last()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("Nothing stands in the row but 'Source: general ledger'.");
                    assertThat(finding.wanted()).contains("delete the row");
                });
        assertThat(Fixtures.codes(facts)).doesNotContain(FindingCode.UNKNOWN_COUNCIL);
    }
}
