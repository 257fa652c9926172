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
