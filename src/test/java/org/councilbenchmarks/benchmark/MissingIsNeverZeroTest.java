package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.junit.jupiter.api.Test;

/** A council that fills required columns only has no figure where nobody told it one. */
class MissingIsNeverZeroTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final String CORNWALL = "E06000052";

    private static final Set<String> RESTS_ON_OPTIONAL_COLUMNS = Set.of(
            "spend.per_employee",
            "spend.share_of_service",
            "spend.variance",
            "staff.agency_share",
            "staff.turnover",
            "staff.retirement_exposure",
            "staff.days_to_hire",
            "staff.training_per_fte",
            "staff.planned_growth",
            "skills.coverage",
            "skills.gap_people",
            "skills.critical_gaps",
            "systems.legacy_share",
            "systems.red_share",
            "systems.out_of_support",
            "systems.cloud_share",
            "systems.heavily_customised",
            "systems.open_share",
            "contracts.lock_in_years",
            "contracts.committed",
            "contracts.exit_12m",
            "contracts.trapped_legacy");

    private static ReturnedSector withRequiredColumnsOnly() {
        return ReturnedSector.of(CATALOGUE)
                .returned("council", CORNWALL, "2025-26", "")
                .returned(
                        "spending",
                        CORNWALL,
                        "2025-26",
                        "service=it; category=software; nature=run; basis=outturn; amount_gbp=5000000")
                .returned(
                        "staffing",
                        CORNWALL,
                        "2025-26",
                        "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=18")
                .returned(
                        "skills",
                        CORNWALL,
                        "2025-26",
                        "role_family=data; role=data_analyst; skill=data_modelling; required_level=working;"
                                + " people_required=12")
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        "system_ref=A; system_name=A; supplier=Example Ltd; category=finance; annual_cost_gbp=90000")
                .returned(
                        "initiatives",
                        CORNWALL,
                        "2025-26",
                        "initiative_ref=A; title=A; stage=beta; start_year=2025; flow_year=2025; flow=cost;"
                                + " flow_class=revenue; amount_gbp=1000; basis=forecast");
    }

    /** Payments are none of the returns above, and what compares with them rests on them. */
    private static boolean restsOnPayments(String indicator) {
        return indicator.startsWith("payments.") || indicator.equals("spend.reconciled");
    }

    private static Map<String, String> markersOf(ReturnedSector sector) {
        Map<String, String> markers = new TreeMap<>();
        for (IndicatorValue value : sector.results().listValues(CouncilCode.of(CORNWALL))) {
            if (value.key().breakdown().equals(IndicatorKey.ALL)) {
                markers.put(value.key().indicator(), value.marker());
            }
        }
        return markers;
    }

    @Test
    void whatRestsOnBlankColumnsIsNotAvailable() {
        Map<String, String> markers = markersOf(withRequiredColumnsOnly());

        Set<String> notAvailable = new TreeSet<>();
        markers.forEach((indicator, marker) -> {
            if (marker.equals("[x]")) {
                notAvailable.add(indicator);
            }
        });
        assertThat(notAvailable).contains("payments.concentration", "spend.reconciled");
        notAvailable.removeIf(MissingIsNeverZeroTest::restsOnPayments);
        assertThat(notAvailable).isEqualTo(new TreeSet<>(RESTS_ON_OPTIONAL_COLUMNS));
    }

    @Test
    void everyIndicatorHasARowAllTheSame() {
        assertThat(markersOf(withRequiredColumnsOnly()).keySet())
                .containsExactlyElementsOf(new TreeSet<>(
                        CATALOGUE.indicators().stream().map(Indicator::id).toList()));
    }

    @Test
    void aCouncilThatReturnedNothingHasRowsOfNothing() {
        ReturnedSector sector = withRequiredColumnsOnly();

        assertThat(sector.results().listValues(CouncilCode.of("E06000059")))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.marker()).isEqualTo("[x]"));
    }

    @Test
    void nothingIsKnownOfABaseThatWasNotReturned() {
        assertThat(withRequiredColumnsOnly().results().listValues(CouncilCode.of(CORNWALL)))
                .filteredOn(value -> value.key().indicator().equals("spend.per_employee"))
                .singleElement()
                .satisfies(value -> assertThat(value.knownShare()).isEqualTo(Figure.notAvailable()));
    }
}
