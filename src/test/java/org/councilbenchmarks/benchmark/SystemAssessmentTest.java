package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.SystemRisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A single system as the restricted table shows it. */
class SystemAssessmentTest {
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();

    private static SystemRisk risk(String year, LocalDate asOf, String more) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", "E06000052", year, "system_ref=A; system_name=A; category=housing;" + more);
        return SystemAssessment.of(CATALOGUE, asOf)
                .of(sector.of(sector.settlement().standing().getFirst()).getFirst());
    }

    private static SystemRisk scored(String scores) {
        return risk("2025-26", LocalDate.of(2026, 11, 22), "supplier=Quillmere Ltd; " + scores);
    }

    @Test
    void theScoreIsLikelihoodTimesImpact() {
        SystemRisk risk =
                scored("likelihood_1=6; likelihood_2=6; likelihood_3=6; likelihood_4=2; impact_1=5; impact_2=3;"
                        + " impact_3=1");

        assertThat(risk.likelihood().get()).isEqualByComparingTo("5.5");
        assertThat(risk.impact().get()).isEqualByComparingTo("4");
        assertThat(risk.score().get()).isEqualByComparingTo("22");
        assertThat(risk.marker()).isEmpty();
    }

    @Test
    void aScoreFromFewCriteriaIsOfLowReliability() {
        assertThat(scored("likelihood_1=6; impact_1=5").marker()).isEqualTo("[u]");
    }

    @Test
    void withoutImpactThereIsNoScore() {
        SystemRisk risk = scored("likelihood_1=6");

        assertThat(risk.impact()).isEqualTo(Figure.notAvailable());
        assertThat(risk.score()).isEqualTo(Figure.notAvailable());
        assertThat(risk.marks()).isEqualTo(Marks.NONE);
    }

    /** Capita One belonged to MRI from 1 January 2025 on. */
    @ParameterizedTest
    @CsvSource({
        "2023-24, 2026-11-22, Capita",
        "2024-25, 2026-11-22, MRI Software",
        "2024-25, 2024-12-31, Capita",
        "2023-24, 2024-03-31, Capita"
    })
    void theSuppliersGroupIsThatOfTheEndOfTheYearOrOfTodayIfThatIsEarlier(String year, LocalDate asOf, String group) {
        assertThat(risk(year, asOf, "supplier=Capita One Ltd").supplierGroup()).isEqualTo(group);
    }
}
