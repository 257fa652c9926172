package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.Openness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What open files may not show of a council, and that the council itself sees it all the same. */
class DisclosureTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";

    private static IndicatorValue turnover(String leavers, String headcount) {
        return ReturnedSector.of(CATALOGUE)
                .returned(
                        "staffing",
                        CORNWALL,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=60; in_post_fte=50; average_headcount="
                                + headcount + "; leavers_headcount=" + leavers)
                .value(CORNWALL, "2025-26", "staff.turnover");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, OPEN",
        "5, 10, OPEN",
        "0, 9.5, DISCLOSIVE",
        "1, 50, DISCLOSIVE",
        "4, 50, DISCLOSIVE",
        "5, 50, OPEN",
        "45, 50, OPEN",
        "46, 50, DISCLOSIVE",
        "50, 50, DISCLOSIVE"
    })
    void aShareOfPeopleIsOpenFromTenWithFiveOnEitherSide(String leavers, String headcount, Openness expected) {
        assertThat(turnover(leavers, headcount).openness()).isEqualTo(expected);
    }

    @Test
    void aWithheldShareTakesEverythingWithItThatItCouldBeWorkedOutFrom() {
        IndicatorValue own = turnover("4", "50");
        IndicatorValue open = own.published();

        assertThat(own.value().get()).isEqualByComparingTo("8");
        assertThat(open.value()).isEqualTo(Figure.withheld());
        assertThat(open.numerator()).isEqualTo(Figure.withheld());
        assertThat(open.denominator()).isEqualTo(Figure.withheld());
        assertThat(open.interval()).isEqualTo(Interval.absent(Absence.WITHHELD));
        assertThat(open.marker()).isEqualTo("[c]");
    }

    private static ReturnedSector skills(String... rows) {
        return ReturnedSector.of(CATALOGUE).returned("skills", CORNWALL, "2025-26", rows);
    }

    private static String skill(String role, int required, int held) {
        return "role_family=data; role=" + role + "; skill=data_modelling; required_level=working; people_required="
                + required + "; people_awareness=0; people_working=" + held
                + "; people_practitioner=0; people_expert=0";
    }

    @Test
    void coverageIsOpenWhereEverybodyIsThereAndSoIsAGapOfNone() {
        ReturnedSector sector = skills(skill("data_analyst", 12, 12));

        assertThat(sector.value(CORNWALL, "2025-26", "skills.coverage").openness())
                .isEqualTo(Openness.OPEN);
        assertThat(sector.value(CORNWALL, "2025-26", "skills.gap_people").openness())
                .isEqualTo(Openness.OPEN);
    }

    @Test
    void aFewPeopleShortAreWithheldAndCoverageWithThem() {
        ReturnedSector sector = skills(skill("data_analyst", 20, 16));

        assertThat(sector.value(CORNWALL, "2025-26", "skills.gap_people").openness())
                .isEqualTo(Openness.DISCLOSIVE);
        assertThat(sector.value(CORNWALL, "2025-26", "skills.coverage").openness())
                .isEqualTo(Openness.DISCLOSIVE);
    }

    @Test
    void manyPeopleShortAreWithheldWhereCoverageIs() {
        ReturnedSector sector = skills(skill("data_analyst", 20, 3));

        assertThat(sector.value(CORNWALL, "2025-26", "skills.coverage").openness())
                .isEqualTo(Openness.DISCLOSIVE);
        assertThat(sector.value(CORNWALL, "2025-26", "skills.gap_people").openness())
                .isEqualTo(Openness.DISCLOSIVE);
    }

    private static Openness coverage(ReturnedSector sector, String family) {
        IndicatorKey key =
                new IndicatorKey(CouncilCode.of(CORNWALL), FinancialYear.of(2025), "skills.coverage", family);
        return sector.benchmarking()
                .explain(sector.settlement(), sector, key)
                .orElseThrow()
                .value()
                .openness();
    }

    /**
     * People required and held of three role families. Of data, 16 of 20, four are short, which is withheld; all less the
     * other two would give it away.
     */
    @ParameterizedTest
    @CsvSource({
        "12, 12, 30, 10, DISCLOSIVE, OPEN, OPEN, the smaller of two goes with it",
        "40, 40, 30, 10, OPEN, DISCLOSIVE, OPEN, whichever it is",
        "12, 12, 12, 5, DISCLOSIVE, OPEN, OPEN, the first by code where they are as large",
        "20, 18, 30, 10, DISCLOSIVE, OPEN, OPEN, two withheld ones hide each other",
        "12, 12, 0, 0, OPEN, OPEN, DISCLOSIVE, all of them together is withheld itself"
    })
    void aFamilyWithheldAloneTakesAnotherWithIt(
            int architects,
            int architectsHeld,
            int operators,
            int operatorsHeld,
            Openness architecture,
            Openness operations,
            Openness all,
            String why) {
        ReturnedSector sector = skills(
                skill("data_analyst", 20, 16),
                skill("a", architects, architectsHeld).replace("family=data", "family=architecture"),
                skill("o", operators, operatorsHeld).replace("family=data", "family=it_operations"));

        assertThat(coverage(sector, "data")).as(why).isEqualTo(Openness.DISCLOSIVE);
        assertThat(coverage(sector, "architecture")).as(why).isEqualTo(architecture);
        assertThat(coverage(sector, "it_operations")).as(why).isEqualTo(operations);
        assertThat(coverage(sector, IndicatorKey.ALL)).as(why).isEqualTo(all);
    }

    @Test
    void aSmallFigureThatIsNotOfPeopleIsOpen() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100");

        assertThat(sector.value(CORNWALL, "2025-26", "systems.per_category").openness())
                .isEqualTo(Openness.OPEN);
    }

    @Test
    void aBaseUnderTheCataloguesMinimumIsWithheld() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "staffing",
                        CORNWALL,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=6; in_post_fte=4.9; training_cost_gbp=900");

        IndicatorValue training = sector.value(CORNWALL, "2025-26", "staff.training_per_fte");

        assertThat(training.openness()).isEqualTo(Openness.DISCLOSIVE);
        assertThat(training.published().value()).isEqualTo(Figure.withheld());
    }

    @Test
    void securityIsNeverOpenForACouncil() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; likelihood_1=1;"
                                + " likelihood_2=1; likelihood_3=1; likelihood_4=1");

        IndicatorValue legacy = sector.value(CORNWALL, "2025-26", "systems.legacy_share");

        assertThat(legacy.value().get()).isEqualByComparingTo("0");
        assertThat(legacy.published().marker()).isEqualTo("[c]");
    }

    @Test
    void whatIsAbsentKeepsItsOwnReason() {
        IndicatorValue nothing = ReturnedSector.of(CATALOGUE).value(CORNWALL, "2025-26", "systems.legacy_share");

        assertThat(nothing.published().marker()).isEqualTo("[x]");
    }
}
