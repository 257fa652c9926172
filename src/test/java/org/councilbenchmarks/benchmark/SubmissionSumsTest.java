package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.councilbenchmarks.domain.results.SkillsSums;
import org.councilbenchmarks.domain.results.SkillsSums.LevelNeed;
import org.councilbenchmarks.domain.results.SkillsSums.Need;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.results.SpendingSums.Part;
import org.junit.jupiter.api.Test;

/** Sums for a council's own report, by hand. */
class SubmissionSumsTest {

    private static final String CORNWALL = "E06000052";
    private final ReturnedSector sector = ReturnedSector.of(ReturnedSector.shippedCatalogue());

    private SubmissionSums sums() {
        return SubmissionSums.of(sector.catalogue(), sector);
    }

    @Test
    void moneyIsSplitIntoRunningAndChangeByCategoryAndByService() {
        sector.returned(
                "spending",
                CORNWALL,
                "2025-26",
                "service=it; category=software; nature=run; basis=outturn; amount_gbp=500",
                "service=it; category=software; nature=change; basis=outturn; amount_gbp=100",
                "service=housing; category=agency; nature=run; basis=outturn; amount_gbp=400");

        SpendingSums spending = sums().spending(sector.settlement().standing().getFirst());

        assertThat(spending.total().amountGbp()).isEqualByComparingTo("1000");
        assertThat(spending.byCategory()).extracting(Part::code).containsExactly("software", "agency");
        assertThat(spending.byCategory().getFirst().runGbp()).isEqualByComparingTo("500");
        assertThat(spending.byCategory().getFirst().changeGbp()).isEqualByComparingTo("100");
        assertThat(spending.byCategory().getFirst().share().get()).isEqualByComparingTo("60");
        assertThat(spending.byService()).extracting(Part::code).containsExactly("it", "housing");
    }

    @Test
    void needsAreInTheOrderOfPeopleShortAndCountWhatIsAssessed() {
        String analyst = "role_family=data; role=data_analyst; ";
        sector.returned(
                "skills",
                CORNWALL,
                "2025-26",
                analyst + "skill=data_visualisation; required_level=working; people_required=4;"
                        + " people_awareness=1; people_working=1; people_practitioner=1; people_expert=1",
                analyst + "skill=communicating_analysis_and_insight; required_level=working; people_required=6;"
                        + " people_awareness=4; people_working=2; people_practitioner=0; people_expert=0",
                analyst + "skill=logical_and_creative_thinking; required_level=expert; people_required=9");

        SkillsSums skills = sums().skills(sector.settlement().standing().getFirst());

        assertThat(skills.needs()).extracting(Need::required).containsExactly(6, 4);
        assertThat(skills.needs()).extracting(Need::shortOf).containsExactly(4, 1);
        assertThat(skills.byLevel()).hasSize(1);
        LevelNeed working = skills.byLevel().getFirst();
        assertThat(working.level()).isEqualTo("working");
        assertThat(working.required()).isEqualTo(10);
        assertThat(working.met()).isEqualTo(5);
        assertThat(working.coverage().get()).isEqualByComparingTo("50");
    }

    @Test
    void whatIsNeitherBlankNorChangeIsRunningAndEqualSumsStandByName() {
        sector.returned(
                "spending",
                CORNWALL,
                "2025-26",
                "service=it; category=software; nature=run; basis=outturn; amount_gbp=5",
                "service=housing; category=agency; nature=change; basis=outturn; amount_gbp=5");

        SpendingSums spending = sums().spending(sector.settlement().standing().getFirst());

        assertThat(spending.byCategory()).extracting(Part::code).containsExactly("agency", "software");
        assertThat(spending.byService()).extracting(Part::code).containsExactly("housing", "it");
        assertThat(spending.total().runGbp()).isEqualByComparingTo("5");
        assertThat(spending.total().changeGbp()).isEqualByComparingTo("5");
    }

    private static String need(String role, String skill, String level, int required, int held) {
        return "role_family=data; role=" + role + "; skill=" + skill + "; required_level=" + level
                + "; people_required=" + required + "; people_awareness=0; people_working=0; people_practitioner=0;"
                + " people_expert=" + held;
    }

    /** Two people short each; who covers least comes first. */
    @Test
    void needsOfAsManyPeopleStandByCoverageThenRoleThenSkillThenLevel() {
        sector.returned(
                "skills",
                CORNWALL,
                "2025-26",
                need("data_engineer", "data_modelling", "working", 4, 2),
                need("data_analyst", "data_visualisation", "working", 4, 2),
                need("data_analyst", "data_modelling", "working", 4, 2),
                need("data_analyst", "data_modelling", "expert", 4, 2),
                need("data_analyst", "data_management", "working", 10, 8),
                need("data_analyst", "data_governance", "working", 3, 1));

        SkillsSums skills = sums().skills(sector.settlement().standing().getFirst());

        assertThat(skills.needs())
                .extracting(n -> n.role() + " " + n.skill() + " " + n.level())
                .containsExactly(
                        "data_analyst data_governance working",
                        "data_analyst data_modelling expert",
                        "data_analyst data_modelling working",
                        "data_analyst data_visualisation working",
                        "data_engineer data_modelling working",
                        "data_analyst data_management working");
        assertThat(skills.byLevel()).extracting(LevelNeed::level).containsExactly("expert", "working");
    }
}
