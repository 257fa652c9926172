package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.Submission;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One small file for each thing that goes wrong with returns, and what becomes of it. */
class ReturnFileReaderTest {
    private static final Catalogue CATALOGUE =
            CatalogueLoader.load(Path.of("config")).value().orElseThrow();
    private static final Path FILES = Path.of("src/test/resources/returns");

    private final ReturnFileReader reader = new ReturnFileReader(CATALOGUE, ReadingLimits.standard());

    @Nested
    class TheHeader {
        @Test
        void isFoundBelowPreambleAndBlankLines() {
            Facts facts = read("preamble-and-blank-lines");

            assertThat(facts.reading().dialect().headerLine()).isEqualTo(4);
            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 2));
            assertThat(facts.reading().amountGbp()).isEqualByComparingTo("300.30");
            assertThat(codes(facts)).contains(FindingCode.PREAMBLE, FindingCode.BLANK_ROW);
        }

        @Test
        void isFoundAsTheLastRecord() {
            assertThat(read("header-as-last-record").reading().counts()).isEqualTo(new RowCounts(2, 0, 0));

            Facts longer = read("header-as-last-record-of-sixty");
            assertThat(longer.reading().counts()).isEqualTo(new RowCounts(60, 0, 0));
            assertThat(longer.reading().dialect().headerLine()).isEqualTo(61);
        }

        @Test
        void isPutTogetherFromTwoLines() {
            Facts facts = read("header-on-two-lines");

            assertThat(facts.reading().returnId()).contains(ReturnId.of("spending"));
            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
        }

        @Test
        void scalesAmountsByTheUnitInIt() {
            Facts facts = read("thousands-in-the-header");

            assertThat(rows(facts))
                    .extracting(row -> row.text("amount_gbp"))
                    .containsExactly("1234567.8", "-12500", "0");
            assertThat(findings(facts, FindingCode.UNIT_IN_HEADER))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.effect()).isEqualTo(Effect.MENDED);
                        assertThat(finding.message()).contains("Net cost (£000)", "1000");
                    });
            assertThat(findings(facts, FindingCode.ROUNDED))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(4));
        }

        @Test
        void withANameNeverSeenMakesTheFileWait() {
            Facts facts = read("header-name-never-seen");

            assertThat(facts.reading().reception()).isEqualTo(Reception.NEEDS_MAPPING);
            assertThat(facts.reading().reason()).isEqualTo("needs-mapping");
            assertThat(facts.reading().returnId()).contains(ReturnId.of("spending"));
            assertThat(facts.submissions()).isEmpty();
            assertThat(findings(facts, FindingCode.NEEDS_MAPPING).get(0)).satisfies(finding -> {
                assertThat(finding.place().column()).isEqualTo("amount_gbp");
                assertThat(finding.was()).isEqualTo("Sum spent, net");
                assertThat(finding.message()).contains("similarity 0.").contains("100 | 250");
                assertThat(finding.wanted())
                        .endsWith(
                                "add this line to config/returns/spending/aliases.csv: \"Sum spent, net\",amount_gbp,");
            });
        }

        @Test
        void ofAContractsRegisterIsThatOfOtherData() {
            assertThat(refusal("contracts-register")).isEqualTo("wrong-dataset");
        }

        @Test
        void isMissed() {
            assertThat(refusal("no-header")).isEqualTo("no-header");
        }

        @Test
        void aloneIsAnEmptyFile() {
            assertThat(refusal("header-only")).isEqualTo("empty-file");
            assertThat(refusal("nothing-at-all")).isEqualTo("empty-file");
        }

        @Test
        void countsForMoreThanTheFolder() {
            Facts facts = reader.read(FILES.resolve("system-reference-twice.csv"), "spending/systems.csv");

            assertThat(facts.reading().returnId()).contains(ReturnId.of("systems"));
            assertThat(findings(facts, FindingCode.WRONG_DATASET))
                    .extracting(Finding::effect)
                    .containsExactly(Effect.NOTE);
        }

        @Test
        void ofOurOwnFeedbackIsTakenWithoutAWord() {
            Facts facts = read("feedback-dropped-again");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
            assertThat(facts.findings().kept()).isEmpty();
        }
    }

    @Nested
    class ARow {
        @Test
        void withSeveralBadCellsGetsAFindingForEach() {
            Facts facts = read("three-bad-cells-in-a-row");

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
            Facts facts = read("word-for-missing-in-a-needed-cell");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
            assertThat(rows(facts)).singleElement().satisfies(row -> {
                assertThat(row.text("amount_gbp")).isEqualTo("0");
                assertThat(row.has("notes")).isFalse();
            });
            assertThat(findings(facts, FindingCode.MISSING_CELL))
                    .extracting(finding -> finding.place().line(), Finding::was)
                    .containsExactly(tuple(3, "TBC"));
            assertThat(findings(facts, FindingCode.MISSING_WORD))
                    .extracting(Finding::message)
                    .anyMatch(message -> message.startsWith("2 cells of 'notes'"));
        }

        @Test
        void thatIsAHeaderOrATotalIsSkippedAndCounted() {
            Facts facts = read("repeated-header-and-totals");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 0, 5));
            assertThat(facts.reading().amountGbp()).isEqualByComparingTo("300");
            assertThat(findings(facts, FindingCode.TOTAL_ROW))
                    .extracting(Finding::message)
                    .containsExactly("4 rows with a total, skipped: lines 3, 6, 7, 8.");
        }

        @Test
        void whoseCellsWereShiftedByACommaIsRefused() {
            Facts facts = read("comma-in-an-unquoted-amount");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 1, 0));
            assertThat(findings(facts, FindingCode.EXTRA_CELL))
                    .extracting(finding -> finding.place().line())
                    .containsExactly(3);
        }

        @Test
        void isTakenWhereEveryRowHasAColumnWithoutAName() {
            assertThat(read("column-without-a-name").reading().counts()).isEqualTo(new RowCounts(2, 0, 0));
        }

        @Test
        void thatRepeatsAnotherInEveryCellIsRefusedAndOneWithItsKeyIsAdded() {
            Facts facts = read("same-row-twice");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(2, 1, 0));
            assertThat(findings(facts, FindingCode.DUPLICATE_ROW))
                    .extracting(Finding::message)
                    .containsExactly("Line 3 repeats line 2 in every cell.");
            assertThat(findings(facts, FindingCode.SAME_KEY_ADDED))
                    .extracting(Finding::effect)
                    .containsExactly(Effect.NOTE);
        }

        @Test
        void withAUsedSystemReferenceIsRefused() {
            Facts facts = read("system-reference-twice");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
            assertThat(findings(facts, FindingCode.PRIMARY_KEY))
                    .extracting(Finding::message)
                    .containsExactly("Line 3 has the key of line 2 (system_ref A-1).");
        }

        @Test
        void withDatesInTheWrongOrderIsTakenAndQueried() {
            Facts facts = read("contract-that-ends-before-it-starts");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 0, 0));
            assertThat(findings(facts, FindingCode.DATE_ORDER))
                    .extracting(Finding::effect)
                    .containsExactly(Effect.QUERY);
        }

        @Test
        void ofACouncilMergedAwayIsRefusedAndItsSuccessorNamed() {
            Facts facts = read("council-merged-away");

            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(1, 1, 0));
            assertThat(findings(facts, FindingCode.COUNCIL_NOT_IN_YEAR))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Mendip", "Somerset"));
            assertThat(facts.submissions())
                    .extracting(s -> s.submission().taken())
                    .containsExactly(0, 1);
        }
    }

    @Nested
    class Submissions {
        @Test
        void areToldApartByCouncilYearAndBasisAndEachHasItsRefusedRows() {
            Facts facts = read("two-councils-and-two-bases");

            assertThat(facts.submissions())
                    .extracting(facts1 -> facts1.submission())
                    .extracting(s -> s.key().toString(), Submission::status, Submission::taken, Submission::refused)
                    .containsExactly(
                            tuple("spending E06000052 2024-25 outturn", DataStatus.PROVISIONAL, 2, 0),
                            tuple("spending E06000059 2024-25 outturn", DataStatus.CERTIFIED, 1, 1),
                            tuple("spending E06000052 2024-25 budget", DataStatus.CERTIFIED, 1, 0));
            assertThat(facts.reading().counts()).isEqualTo(new RowCounts(4, 2, 0));
            assertThat(facts.reading().amountGbp()).isEqualTo(new BigDecimal("10.00"));
        }

        @Test
        void ofSeveralCouncilsAreJoint() {
            assertThat(read("joint-return").submissions())
                    .singleElement()
                    .satisfies(
                            s -> assertThat(s.submission().key().councilText()).isEqualTo("E06000058;E06000059"));
        }
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhole() {
        Facts facts = read("quotation-mark-never-closed");

        assertThat(facts.reading().reception()).isEqualTo(Reception.REFUSED);
        assertThat(facts.submissions()).isEmpty();
        assertThat(facts.reading().counts()).isEqualTo(RowCounts.NONE);
    }

    @Test
    void feedbackGetsEveryRefusedRowWhole() {
        List<RefusedRecord> refused = new ArrayList<>();
        reader.readForFeedback(FILES.resolve("same-row-twice.csv"), "spending/a.csv", new RowListener() {
            @Override
            public void header(List<String> labels) {
                assertThat(labels).startsWith("council_code", "financial_year");
            }

            @Override
            public void refused(RefusedRecord row) {
                refused.add(row);
            }
        });

        assertThat(refused).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cells()).startsWith("E06000052", "2024-25", "it");
            assertThat(row.findings()).extracting(Finding::code).containsExactly(FindingCode.DUPLICATE_ROW);
        });
    }

    private Facts read(String name) {
        return reader.read(FILES.resolve(name + ".csv"), "spending/" + name + ".csv");
    }

    private String refusal(String name) {
        Facts facts = read(name);
        assertThat(facts.reading().reception()).isEqualTo(Reception.REFUSED);
        assertThat(facts.submissions()).isEmpty();
        return facts.reading().reason();
    }

    private static List<Row> rows(Facts facts) {
        return facts.submissions().stream()
                .flatMap(submission -> submission.rows().stream())
                .toList();
    }

    private static List<Finding> findings(Facts facts, FindingCode code) {
        return facts.findings().kept().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private static List<FindingCode> codes(Facts facts) {
        return facts.findings().kept().stream().map(Finding::code).collect(Collectors.toList());
    }
}
