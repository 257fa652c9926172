package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.junit.jupiter.api.Test;

/** The skills gap of the sector, worked out by hand. */
class SkillsGapsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";
    private static final String PLYMOUTH = "E06000026";
    private static final String LEICESTER = "E06000016";

    /** A skill of a role in which so many are at the level and nobody anywhere else. */
    private static String skill(String role, String skill, int required, int held) {
        String family = role.startsWith("data") ? "data" : "architecture";
        return "role_family=" + family + "; role=" + role + "; skill=" + skill
                + "; required_level=working; people_required=" + required
                + "; people_awareness=0; people_working=" + held + "; people_practitioner=0; people_expert=0";
    }

    private static ReturnedSector sector() {
        return ReturnedSector.of(CATALOGUE);
    }

    /** Three councils of the South West, as many as an open cell needs, with the same rows each. */
    private static ReturnedSector thrice(String... rows) {
        return sector().returned("skills", CORNWALL, "2025-26", rows)
                .returned("skills", DORSET, "2025-26", rows)
                .returned("skills", PLYMOUTH, "2025-26", rows);
    }

    private static List<SkillsGap> gaps(ReturnedSector sector) {
        return sector.analyses().skillsGaps();
    }

    private static SkillsGap gap(ReturnedSector sector, String region, String family, String skill) {
        SkillsKey key = new SkillsKey(YEAR, region, family, skill);
        return gaps(sector).stream()
                .filter(g -> g.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** required/held/gap. */
    private static String people(SkillsGap gap) {
        SkillsGap.People people = gap.people();
        return text(people.required()) + "/" + text(people.held()) + "/" + text(people.gap());
    }

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Decimals.plain(known.value(), 0);
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }

    @Test
    void eachRowStandsInItsSkillFamilyRegionAndTheSector() {
        ReturnedSector sector = thrice(skill("data_analyst", "data_modelling", 20, 8));

        assertThat(gaps(sector))
                .extracting(g -> String.join(
                        "|", g.key().region(), g.key().family(), g.key().skill()))
                .containsExactly("all|all|all", "all|data|all", "all|data|data_modelling", "south-west|data|all");
        assertThat(gaps(sector)).allSatisfy(g -> {
            assertThat(people(g)).isEqualTo("60/24/36");
            assertThat(g.people().coverage().get()).isEqualByComparingTo("40");
            // Wilson's interval of 24 in 60, worked out apart.
            assertThat(String.format(
                            Locale.ROOT, "%.2f", g.people().interval().low().get()))
                    .isEqualTo("28.57");
            assertThat(String.format(
                            Locale.ROOT, "%.2f", g.people().interval().high().get()))
                    .isEqualTo("52.63");
            assertThat(g.councils()).isEqualTo(3);
            assertThat(g.councilsWithGap()).isEqualTo(3);
        });
    }

    @Test
    void moreThanRequiredInOneRoleDoesNotMakeUpForAnother() {
        ReturnedSector sector = thrice(
                skill("data_analyst", "data_modelling", 20, 30), skill("data_engineer", "data_modelling", 10, 2));

        assertThat(people(gap(sector, "all", "data", "data_modelling"))).isEqualTo("90/66/24");
    }

    /** The second skill is short of three in all: too few to show, and so the first is withheld with it. */
    @Test
    void whatAWithheldSkillCouldBeWorkedOutFromIsWithheldToo() {
        ReturnedSector sector = thrice(
                skill("data_analyst", "data_modelling", 20, 10),
                skill("data_analyst", "data_visualisation", 10, 9),
                skill("data_analyst", "data_management", 50, 30));

        assertThat(people(gap(sector, "all", "data", "data_visualisation"))).isEqualTo("[c]/[c]/[c]");
        assertThat(people(gap(sector, "all", "data", "data_modelling"))).isEqualTo("[c]/[c]/[c]");
        assertThat(people(gap(sector, "all", "data", "data_management"))).isEqualTo("150/90/60");
        assertThat(people(gap(sector, "all", "data", "all"))).isEqualTo("240/147/93");
        assertThat(gap(sector, "all", "data", "data_modelling").marker()).isEqualTo("[c]");
        assertThat(gap(sector, "all", "data", "data_modelling").scarcityRank()).isEqualTo(Figure.withheld());
    }

    /** Of a skill that nobody assessed there is nothing to hide, so that it hides nothing else. */
    @Test
    void aSkillOfNobodyIsNotWithheldInPlaceOfAnother() {
        ReturnedSector sector = thrice(
                skill("data_analyst", "data_modelling", 20, 10),
                skill("data_analyst", "data_visualisation", 10, 9),
                "role_family=data; role=data_analyst; skill=data_governance; required_level=working;"
                        + " people_required=30");

        assertThat(gap(sector, "all", "data", "data_visualisation").isWithheld())
                .isTrue();
        assertThat(gap(sector, "all", "data", "data_modelling").isWithheld()).isTrue();
        assertThat(gap(sector, "all", "data", "data_governance").isWithheld()).isFalse();
    }

    /** Cornwall's 13 of 15 are hidden in its own row; the region holds one hidden council only, and so gives it away. */
    @Test
    void aCellWithASingleHiddenCouncilIsWithheld() {
        ReturnedSector sector = sector().returned(
                        "skills",
                        CORNWALL,
                        "2025-26",
                        skill("data_analyst", "data_modelling", 15, 13),
                        skill("data_engineer", "data_modelling", 8, 2))
                .returned("skills", DORSET, "2025-26", skill("data_analyst", "data_modelling", 40, 20))
                .returned("skills", PLYMOUTH, "2025-26", skill("data_analyst", "data_modelling", 40, 20));

        assertThat(gap(sector, "south-west", "data", "all").isWithheld()).isFalse();

        ReturnedSector twoFamilies = sector().returned(
                        "skills",
                        CORNWALL,
                        "2025-26",
                        skill("data_analyst", "data_modelling", 15, 13),
                        skill("enterprise_architect", "systems_design", 8, 2))
                .returned("skills", DORSET, "2025-26", skill("data_analyst", "data_modelling", 40, 20))
                .returned("skills", PLYMOUTH, "2025-26", skill("data_analyst", "data_modelling", 40, 20));

        assertThat(gap(twoFamilies, "south-west", "data", "all").isWithheld()).isTrue();
        assertThat(gap(twoFamilies, "all", "data", "all").isWithheld()).isTrue();
    }

    @Test
    void scarcityRanksSkillsOfAtLeastTenPeopleByGapPerPersonRequired() {
        ReturnedSector sector = thrice(
                skill("data_analyst", "data_modelling", 20, 10),
                skill("data_analyst", "data_visualisation", 40, 10),
                skill("data_analyst", "data_governance", 20, 10),
                skill("enterprise_architect", "systems_design", 30, 30),
                skill("enterprise_architect", "strategic_ownership", 10, 5));

        assertThat(gap(sector, "all", "data", "data_visualisation").scarcityRank())
                .isEqualTo(Figure.of(1));
        // Half of those required are missing in three skills: of these, by family and skill.
        assertThat(gap(sector, "all", "architecture", "strategic_ownership").scarcityRank())
                .isEqualTo(Figure.of(2));
        assertThat(gap(sector, "all", "data", "data_governance").scarcityRank()).isEqualTo(Figure.of(3));
        assertThat(gap(sector, "all", "data", "data_modelling").scarcityRank()).isEqualTo(Figure.of(4));
        assertThat(gap(sector, "all", "architecture", "systems_design").scarcityRank())
                .isEqualTo(Figure.of(5));
        assertThat(gap(sector, "all", "data", "all").scarcityRank()).isEqualTo(Figure.notApplicable());
    }

    @Test
    void aRowThatIsNotAssessedIsNeitherRequiredNorThere() {
        ReturnedSector sector = thrice(
                skill("data_analyst", "data_modelling", 20, 10),
                "role_family=data; role=data_analyst; skill=data_visualisation; required_level=working;"
                        + " people_required=30");

        assertThat(people(gap(sector, "all", "data", "all"))).isEqualTo("60/30/30");
        assertThat(gap(sector, "all", "data", "all").marker()).isEqualTo("[u]");
        assertThat(gap(sector, "all", "data", "data_modelling").marker()).isEmpty();
        assertThat(people(gap(sector, "all", "data", "data_visualisation"))).isEqualTo("[x]/[x]/[x]");
        assertThat(gap(sector, "all", "data", "data_visualisation").councils()).isZero();
    }

    @Test
    void aCellOfFewerThanThreeCouncilsOrTenPeopleIsWithheld() {
        String row = skill("data_analyst", "data_modelling", 20, 10);
        ReturnedSector two =
                sector().returned("skills", CORNWALL, "2025-26", row).returned("skills", DORSET, "2025-26", row);

        assertThat(people(gap(two, "all", "data", "all"))).isEqualTo("[c]/[c]/[c]");
        assertThat(gap(two, "all", "data", "all").councils()).isEqualTo(2);
        assertThat(people(gap(thrice(row), "all", "data", "all"))).isEqualTo("60/30/30");
        assertThat(people(gap(thrice(skill("data_analyst", "data_modelling", 3, 0)), "all", "data", "all")))
                .isEqualTo("[c]/[c]/[c]");
        assertThat(people(gap(thrice(skill("data_analyst", "data_modelling", 0, 0)), "all", "data", "all")))
                .isEqualTo("[c]/[c]/[c]");
    }

    /** Cornwall and Leicester together: one body in the sector, whole in either region. */
    @Test
    void aJointReturnCountsOnceAndOnceInEachRegion() {
        String row = skill("data_analyst", "data_modelling", 20, 10);
        ReturnedSector sector = sector().returned("skills", LEICESTER + ";" + CORNWALL, "2025-26", row);
        for (String alone : List.of(DORSET, PLYMOUTH, "E06000017", "E06000018")) {
            sector.returned("skills", alone, "2025-26", row);
        }

        assertThat(people(gap(sector, "all", "data", "all"))).isEqualTo("100/50/50");
        assertThat(gap(sector, "all", "data", "all").councils()).isEqualTo(6);
        assertThat(people(gap(sector, "south-west", "data", "all"))).isEqualTo("60/30/30");
        assertThat(gap(sector, "south-west", "data", "all").councils()).isEqualTo(3);
        assertThat(people(gap(sector, "east-midlands", "data", "all"))).isEqualTo("60/30/30");
    }

    @Test
    void vacanciesAgencyAndGrowthOfTheSameRoleFamilyStandBeside() {
        ReturnedSector sector = sector().returned(
                        "skills", CORNWALL, "2025-26", skill("data_analyst", "data_modelling", 20, 10))
                .returned(
                        "staffing",
                        CORNWALL,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=10; in_post_fte=7; agency_fte=1;"
                                + " planned_fte_next_year=12",
                        "role_family=data; role=data_engineer; establishment_fte=10; in_post_fte=12",
                        "role_family=architecture; role=enterprise_architect; establishment_fte=20; in_post_fte=20;"
                                + " agency_fte=5; planned_fte_next_year=20")
                .returned(
                        "staffing",
                        LEICESTER,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=20; agency_fte=0");

        SkillsGap.Posts ofRegion = gap(sector, "south-west", "data", "all").posts();
        SkillsGap.Posts ofSector = gap(sector, "all", "data", "data_modelling").posts();

        // 3 of 20 stand empty: two more than established in another role do not fill them.
        assertThat(ofRegion.vacancyRate().get()).isEqualByComparingTo("15");
        assertThat(ofRegion.agencyShare().get()).isEqualByComparingTo("12.5");
        assertThat(ofRegion.plannedGrowth().get()).isEqualByComparingTo("20");
        assertThat(ofSector.vacancyRate().get()).isEqualByComparingTo("7.5");
        // 1 of 28 where agency workers are known.
        assertThat(Decimals.round(ofSector.agencyShare().get())).isEqualByComparingTo("3.571429");
        assertThat(gap(sector, "all", "all", "all").posts().vacancyRate().get()).isEqualByComparingTo("5");
    }

    @Test
    void withoutStaffingNothingStandsBeside() {
        ReturnedSector sector =
                sector().returned("skills", CORNWALL, "2025-26", skill("data_analyst", "data_modelling", 20, 10));

        assertThat(gap(sector, "all", "all", "all").posts().vacancyRate()).isEqualTo(Figure.notAvailable());
    }
}
