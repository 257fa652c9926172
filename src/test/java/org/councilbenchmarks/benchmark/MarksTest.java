package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.Test;

/** Marks and statuses pass from what was returned to what is computed from it. */
class MarksTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String SPENT = "service=it; category=saas; nature=run; basis=outturn; amount_gbp=1000000";

    private static String system(String ref, String scores) {
        return "system_ref=" + ref + "; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; " + scores;
    }

    @Test
    void aProvisionalInputMakesAProvisionalValue() {
        IndicatorValue value = ReturnedSector.of(CATALOGUE)
                .returned("spending", CORNWALL, "2025-26", SPENT)
                .returned("council", CORNWALL, "2025-26", "workforce_fte=5000; status=provisional")
                .value(CORNWALL, "2025-26", "spend.per_employee");

        assertThat(value.marker()).isEqualTo("[p]");
        assertThat(value.status()).isEqualTo(DataStatus.PROVISIONAL);
    }

    @Test
    void refusedRowsMakeAValueOfLowReliability() {
        Map<String, String> row =
                Map.of("service", "it", "category", "saas", "nature", "run", "amount_gbp", "1", "basis", "outturn");
        IndicatorValue value = ReturnedSector.of(CATALOGUE)
                .returned(ReturnId.of("spending"), CORNWALL, FinancialYear.of(2025), List.of(row), 1)
                .value(CORNWALL, "2025-26", "spend.cloud_share");

        assertThat(value.marker()).isEqualTo("[u]");
    }

    @Test
    void aSystemScoredOnTooFewCriteriaMakesTheSharesThatRestOnItOfLowReliability() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system("A", "likelihood_1=4; likelihood_2=4; likelihood_3=4; likelihood_4=4; impact_1=2"),
                        system("B", "end_of_support=2030-03-31"));

        assertThat(sector.value(CORNWALL, "2025-26", "systems.legacy_share").marker())
                .isEmpty();
        assertThat(sector.value(CORNWALL, "2025-26", "systems.red_share").marker())
                .isEqualTo("[u]");
        assertThat(sector.value(CORNWALL, "2025-26", "systems.per_category").marker())
                .isEmpty();
    }

    /** What weighs nothing is counted: of three systems without cost, two are scored. */
    @Test
    void howMuchIsKnownOfABaseOfNothingIsCountedByRows() {
        String free = "system_name=A; supplier=B; category=finance; annual_cost_gbp=0; system_ref=";
        IndicatorValue value = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        free + "A; likelihood_1=1",
                        free + "B; likelihood_1=4",
                        free + "C")
                .value(CORNWALL, "2025-26", "systems.legacy_share");

        assertThat(Decimals.plain(value.knownShare().get(), 6)).isEqualTo("66.666667");
    }

    @Test
    void withoutAnyInputTheStatusIsThatOfTheEdition() {
        ReturnedSector sector =
                ReturnedSector.of(CATALOGUE).returned("spending", "E06000059", "2025-26", SPENT + "; status=sample");

        assertThat(sector.value(CORNWALL, "2025-26", "spend.cloud_share").status())
                .isEqualTo(DataStatus.SAMPLE);
    }
}
