package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.Test;

/** Which returns were due (the shipped calendar: 30 September after the year), which came, and when. */
class CoverageCountTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueWithoutNeighbours();
    private static final String BUCKINGHAMSHIRE = "E06000060";
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";
    private static final String SPENT = "service=it; category=saas; nature=run; basis=outturn; amount_gbp=1; status=";

    private static ReturnedSector sector() {
        return ReturnedSector.of(CATALOGUE)
                .received(LocalDate.of(2026, 9, 30))
                .returned("spending", CORNWALL, "2025-26", SPENT + "certified")
                .received(LocalDate.of(2026, 10, 1))
                .returned("spending", DORSET, "2025-26", SPENT + "provisional");
    }

    private static Coverage spending(ReturnedSector sector, String group) {
        return sector.results().listCoverage().stream()
                .filter(c -> c.returnId().equals(ReturnId.of("spending")))
                .filter(c -> c.year().equals(FinancialYear.of(2025)))
                .filter(c -> c.peerGroup().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatCameAndWhenAndWhatIsMissing() {
        Coverage coverage = spending(sector(), "class-region:unitary:south-west");

        assertThat(coverage.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(coverage.received()).isEqualTo(2);
        assertThat(coverage.certified()).isEqualTo(1);
        assertThat(coverage.late()).isEqualTo(1);
        assertThat(coverage.missing()).isEqualTo(coverage.expected() - 2);
        assertThat(coverage.populationShare().get()).isBetween(new BigDecimal("1"), new BigDecimal("99"));
        assertThat(coverage.status()).isEqualTo(DataStatus.PROVISIONAL);
    }

    @Test
    void ofAReturnThatNobodySentTheStatusIsThatOfTheEdition() {
        Coverage staffing = sector().results().listCoverage().stream()
                .filter(c -> c.returnId().equals(ReturnId.of("staffing")))
                .filter(c ->
                        c.year().equals(FinancialYear.of(2025)) && c.peerGroup().equals("class:unitary"))
                .findFirst()
                .orElseThrow();

        assertThat(staffing.received()).isZero();
        assertThat(staffing.certified()).isZero();
        assertThat(staffing.status()).isEqualTo(DataStatus.PROVISIONAL);
        assertThat(spending(sector(), "class:county").status()).isEqualTo(DataStatus.PROVISIONAL);
    }

    @Test
    void nothingIsMissingOnTheDayItself() {
        Coverage coverage = spending(sector().asOf(LocalDate.of(2026, 9, 30)), "class:unitary");

        assertThat(coverage.missing()).isZero();
        assertThat(coverage.expected()).isGreaterThan(50);
    }

    @Test
    void aBudgetIsNotTheYearsReturn() {
        ReturnedSector sector = sector().returned(
                        "spending",
                        BUCKINGHAMSHIRE,
                        "2025-26",
                        "service=it; category=saas; nature=run; basis=budget; amount_gbp=1");

        assertThat(spending(sector, "class:unitary").received()).isEqualTo(2);
    }

    /** Unitary authorities are asked three months before the others; of two lines that name a council the first holds. */
    @Test
    void eachCouncilHasItsOwnDayAndAGroupTheLastOfThem() {
        ReturnId spending = ReturnId.of("spending");
        FinancialYear year = FinancialYear.of(2025);
        Catalogue early = ChangedCatalogue.due(
                CATALOGUE,
                List.of(
                        new DueReturn(spending, year, LocalDate.of(2026, 6, 30), "class:unitary"),
                        new DueReturn(spending, year, LocalDate.of(2026, 9, 30), "region:south-west")));
        ReturnedSector sector = ReturnedSector.of(early)
                .asOf(LocalDate.of(2026, 7, 1))
                .received(LocalDate.of(2026, 7, 1))
                .returned("spending", CORNWALL, "2025-26", SPENT + "certified");

        Coverage unitaries = spending(sector, "class-region:unitary:south-west");
        Coverage all = spending(sector, "region:south-west");

        assertThat(unitaries.due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(unitaries.late()).isEqualTo(1);
        assertThat(unitaries.missing()).isEqualTo(unitaries.expected() - 1);
        assertThat(all.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(all.expected()).isGreaterThan(unitaries.expected());
        assertThat(all.missing()).as("the others have time").isEqualTo(unitaries.missing());
        assertThat(sector.results().listCoverage())
                .as("nobody else is asked")
                .extracting(Coverage::peerGroup)
                .doesNotContain("region:london", "class:london");
    }
}
