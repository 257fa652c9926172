package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.Explanation;
import org.junit.jupiter.api.Test;

/** A number is traced back to the lines of the file that it came from. */
class ExplanationTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";

    private static Explanation explain(String indicator) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "spending",
                        CORNWALL,
                        "2025-26",
                        "service=it; category=agency; nature=run; basis=outturn; amount_gbp=300",
                        "service=it; category=employees; nature=run; basis=outturn; amount_gbp=700",
                        "service=it; category=hardware; nature=run; basis=outturn; amount_gbp=9000")
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=5; hosting=saas",
                        "system_ref=C; system_name=C; supplier=B; category=finance; annual_cost_gbp=5");
        return explain(sector, indicator);
    }

    private static Explanation explain(ReturnedSector sector, String indicator) {
        return sector.benchmarking()
                .explain(sector.settlement(), sector, ReturnedSector.key(CORNWALL, "2025-26", indicator))
                .orElseThrow();
    }

    @Test
    void everyRowShowsItsPartOrWhyItHasNone() {
        List<Evidence> evidence = explain("spend.agency_share").evidence();

        assertThat(evidence).extracting(Evidence::line).containsExactly(2, 3, 4);
        assertThat(evidence).extracting(Evidence::counts).containsExactly(true, true, false);
        assertThat(evidence.get(0).numerator().get()).isEqualByComparingTo("300");
        assertThat(evidence.get(1).numerator().get()).isEqualByComparingTo("0");
        assertThat(evidence.get(1).denominator().get()).isEqualByComparingTo("700");
        assertThat(evidence.get(2).leftOut()).isEqualTo("not so: category in employees|agency");
    }

    @Test
    void aBlankFieldIsNamed() {
        assertThat(explain("systems.cloud_share").evidence())
                .extracting(Evidence::leftOut)
                .containsExactly("", "hosting is blank");
    }

    /** Of several blank fields the first that is looked at is named: what the row is about, then what is counted of it. */
    @Test
    void theFirstBlankFieldThatMattersIsNamed() {
        String role = "role_family=data; establishment_fte=20; in_post_fte=18; role=";
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "staffing",
                        CORNWALL,
                        "2025-26",
                        role + "data_analyst; leavers_headcount=2; average_headcount=20",
                        role + "data_engineer; leavers_headcount=2",
                        role + "data_scientist; average_headcount=20",
                        role + "data_governance_manager");

        assertThat(explain(sector, "staff.turnover").evidence())
                .extracting(Evidence::leftOut)
                .containsExactly(
                        "", "average_headcount is blank", "leavers_headcount is blank", "leavers_headcount is blank");
        assertThat(explain(sector, "staff.agency_share").evidence())
                .extracting(Evidence::leftOut)
                .containsOnly("agency_fte is blank");
    }

    @Test
    void ofSeveralConditionsTheFirstThatCannotBeToldIsNamed() {
        String system = "system_name=A; supplier=B; category=finance; annual_cost_gbp=5; system_ref=";
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system + "A; likelihood_1=4; contract_end=2030-03-31",
                        system + "B; likelihood_1=4",
                        system + "C; contract_end=2030-03-31",
                        system + "D");

        assertThat(explain(sector, "contracts.trapped_legacy").evidence())
                .extracting(Evidence::leftOut)
                .containsExactly("", "earliest_exit is blank", "legacy is blank", "legacy is blank");
    }

    /** The initiatives' rows stand between each other in the file. */
    @Test
    void flowsAreExplainedLineByLine() {
        String kept = "initiative_ref=K; title=K; stage=live; start_year=2025; flow_year=2025; ";
        String stopped = "initiative_ref=S; title=S; stage=stopped; start_year=2025; flow_year=2025; ";
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "initiatives",
                        CORNWALL,
                        "2025-26",
                        kept + "flow=cost; flow_class=capital; basis=actual; amount_gbp=100",
                        stopped + "flow=cost; flow_class=capital; basis=actual; amount_gbp=50",
                        kept + "flow=cost; flow_class=capital; basis=forecast; amount_gbp=90",
                        kept + "flow=benefit; flow_class=cash_releasing; basis=forecast; amount_gbp=300",
                        kept + "flow=benefit; flow_class=cash_releasing; basis=actual; amount_gbp=240");

        List<Evidence> worth = explain(sector, "change.npsv").evidence();
        List<Evidence> realised = explain(sector, "change.realised").evidence();

        assertThat(worth).extracting(Evidence::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(worth)
                .extracting(Evidence::leftOut)
                .containsExactly(
                        "",
                        "the initiative was stopped",
                        "an actual took the place of the forecast",
                        "an actual took the place of the forecast",
                        "");
        assertThat(worth.getFirst().numerator().get()).isEqualByComparingTo("-100");
        assertThat(worth.getLast().numerator().get()).isEqualByComparingTo("240");
        String none = "no benefit to date with both forecast and actual";
        assertThat(realised).extracting(Evidence::leftOut).containsExactly(none, none, none, "", "");
        assertThat(realised.get(3).denominator().get()).isEqualByComparingTo("300");
        assertThat(realised.get(4).numerator().get()).isEqualByComparingTo("240");
    }

    @Test
    void aSubmissionCanPlayItsPartAsAWhole() {
        assertThat(explain("data.refused_rows").evidence())
                .extracting(Evidence::line)
                .containsOnly(Evidence.WHOLE_SUBMISSION);
    }

    @Test
    void whatIsNotThereIsNotExplained() {
        ReturnedSector nothing = ReturnedSector.of(CATALOGUE);

        assertThat(nothing.benchmarking()
                        .explain(nothing.settlement(), nothing, ReturnedSector.key(CORNWALL, "2025-26", "spend.joy")))
                .isEmpty();
    }
}
