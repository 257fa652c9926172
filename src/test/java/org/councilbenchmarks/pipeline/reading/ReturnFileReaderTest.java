package org.councilbenchmarks.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.junit.jupiter.api.Test;

/** What facts say of a file as a whole, and what feedback is told. */
class ReturnFileReaderTest {
    private final Fixtures files = new Fixtures();

    @Test
    void submissionsAreToldApartByCouncilYearAndBasisAndEachHasItsRefusedRows() {
        Facts facts = files.read("two-councils-and-two-bases");

        assertThat(facts.submissions())
                .extracting(SubmissionFacts::submission)
                .extracting(s -> s.key().toString(), Submission::status, Submission::taken, Submission::refused)
                .containsExactly(
                        tuple("spending E06000052 2024-25 outturn", DataStatus.PROVISIONAL, 2, 0),
                        tuple("spending E06000059 2024-25 outturn", DataStatus.CERTIFIED, 1, 1),
                        tuple("spending E06000052 2024-25 budget", DataStatus.CERTIFIED, 1, 0));
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(4, 2, 0));
        assertThat(facts.reading().amountGbp()).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void aSubmissionOfSeveralCouncilsIsJoint() {
        assertThat(files.read("joint-return").submissions())
                .singleElement()
                .satisfies(s -> assertThat(s.submission().key().councilText()).isEqualTo("E06000058;E06000059"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEatsNoRow() {
        Facts facts = files.read("quotation-mark-never-closed");

        assertThat(facts.reading().reception()).isEqualTo(Reception.READ);
        assertThat(facts.findings().count(FindingCode.UNCLOSED_QUOTE)).isEqualTo(1);
        assertThat(facts.reading().counts()).isEqualTo(new RowCounts(3, 0, 0));
    }

    @Test
    void feedbackGetsEveryRefusedRowWhole() {
        List<RefusedRecord> refused = new ArrayList<>();
        files.reader()
                .readForFeedback(Fixtures.FOLDER.resolve("same-row-twice.csv"), "spending/a.csv", new RowListener() {
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
}
