package org.councilbenchmarks.benchmark.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All indicators of one council and year. */
class FormulaEngineTest {

    private static final FormulaEngine ENGINE = FormulaEngine.of(ReturnedSector.shippedCatalogue());
    private static final CouncilCode CORNWALL = CouncilCode.of("E06000052");
    private static final FinancialYear YEAR = FinancialYear.of(2025);

    private static FactTable withoutRows(String returnId, String basis) {
        SubmissionKey key = new SubmissionKey(ReturnId.of(returnId), List.of(CORNWALL), YEAR, basis);
        SourceFile source = new SourceFile("0".repeat(64), "returned.csv", 1, LocalDate.of(2026, 6, 1));
        return new FactTable(
                new StandingSubmission(new Submission(key, DataStatus.CERTIFIED, 0, 0), source, 0),
                List.of(),
                Figure.of(1));
    }

    /** Missing is never zero: a file without a row says nothing, not that nothing is spent, employed or in use. */
    @Test
    void ofSubmissionsWithoutARowNothingIsKnown() {
        List<FactTable> tables = Stream.of("council", "initiatives", "skills", "staffing", "systems")
                .map(id -> withoutRows(id, ""))
                .toList();
        List<FactTable> spending = List.of(withoutRows("spending", "outturn"), withoutRows("spending", "budget"));
        CouncilYear empty = new CouncilYear(
                CORNWALL,
                YEAR,
                YEAR.end(),
                true,
                Figure.of(500_000),
                Stream.concat(tables.stream(), spending.stream()).toList());

        List<WorkedValue> values = ENGINE.work(empty, CouncilClass.UNITARY, DataStatus.CERTIFIED);

        assertThat(values)
                .extracting(WorkedValue::value)
                .filteredOn(value -> !value.key().indicator().startsWith("data."))
                .isNotEmpty()
                .allSatisfy(value ->
                        assertThat(value.value()).as(value.key().indicator()).isEqualTo(Figure.notAvailable()));
    }

    /** Distinct suppliers, categories and largest shares of two councils may be the same ones; years are no sum either. */
    @ParameterizedTest
    @CsvSource({
        "spend.per_resident, 1, true",
        "spend.cloud_share, 100, true",
        "spend.variance, 100, true",
        "spend.reconciled, 1, true",
        "staff.per_1000_residents, 1000, true",
        "staff.planned_growth, 100, true",
        "systems.per_category, 1, false",
        "market.top_supplier_share, 100, false",
        "change.npsv, 1, true",
        "change.bcr, 1, true",
        "change.payback, 1, false",
        "change.evidence_share, 100, true",
        "change.realised, 100, true",
        "payments.technology_per_resident, 1, true",
        "payments.reseller_share, 100, true",
        "payments.technology_suppliers, 1, false",
        "payments.top_supplier_share, 100, false",
        "payments.concentration, 1, false",
        "data.completeness, 100, true",
        "data.refused_rows, 1000, true"
    })
    void sharesAreOfAHundredAndNumbersOfSeveralCouncilsAddUpUnlessTheyMayBeTheSame(
            String indicator, int scale, boolean additive) {
        assertThat(ENGINE.scaleOf(indicator)).isEqualByComparingTo(BigDecimal.valueOf(scale));
        assertThat(ENGINE.isAdditive(indicator)).isEqualTo(additive);
        assertThat(ENGINE.quotient(indicator, Figure.of(3), Figure.of(2)).get())
                .isEqualByComparingTo(BigDecimal.valueOf(15L * scale, 1));
    }

    @Test
    void whatTheCatalogueDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.scaleOf("spend.joy"))
                .withMessageContaining("spend.joy");
    }
}
