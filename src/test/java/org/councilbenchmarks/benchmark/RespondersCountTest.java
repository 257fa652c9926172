package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Deprivation;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Responders;
import org.junit.jupiter.api.Test;

/** Whether the councils that returned are like those that did not. */
class RespondersCountTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueWithoutNeighbours();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final List<String> THREE = List.of("E06000052", "E06000059", "E06000060");
    private static final String SPENT = "service=it; category=saas; nature=run; basis=outturn; amount_gbp=1";

    private static Responders find(ReturnedSector sector, String group, boolean returned) {
        return sector.results().analyses().responders().stream()
                .filter(r -> r.returnId().value().equals("spending") && r.year().equals(YEAR))
                .filter(r -> r.peerGroup().equals(group) && r.returned() == returned)
                .findFirst()
                .orElseThrow();
    }

    private static ReturnedSector sector() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        THREE.forEach(council -> sector.returned("spending", council, "2025-26", SPENT));
        return sector;
    }

    @Test
    void thoseThatReturnedAndTheOthersAreAllThatWereAsked() {
        Responders returned = find(sector(), "class:unitary", true);
        Responders others = find(sector(), "class:unitary", false);

        assertThat(returned.councils()).isEqualTo(3);
        assertThat(returned.councils() + others.councils())
                .isEqualTo(returned.of())
                .isEqualTo(others.of());
        assertThat(returned.share().get().add(others.share().get()))
                .isCloseTo(new BigDecimal("100"), within(new BigDecimal("1e-20")));
        assertThat(returned.populationShare().plus(others.populationShare()).get())
                .isCloseTo(new BigDecimal("100"), within(new BigDecimal("1e-20")));
    }

    @Test
    void theMiddleOneOfThreeIsTheirMedian() {
        Responders returned = find(sector(), "england", true);

        List<BigDecimal> residents = THREE.stream()
                .map(CouncilCode::of)
                .map(c -> BigDecimal.valueOf(CATALOGUE
                        .reference()
                        .population()
                        .find(c, YEAR)
                        .orElseThrow()
                        .residents()))
                .sorted()
                .toList();
        List<BigDecimal> scores = THREE.stream()
                .map(CouncilCode::of)
                .map(c -> CATALOGUE
                        .reference()
                        .deprivation()
                        .findLatest(c, 2026)
                        .map(Deprivation.Scores::averageScore)
                        .orElseThrow())
                .sorted()
                .toList();
        assertThat(returned.medianPopulation()).isEqualTo(Figure.of(residents.get(1)));
        assertThat(returned.medianDeprivation()).isEqualTo(Figure.of(scores.get(1)));
        assertThat(returned.deprivationKnown()).isEqualTo(3);
    }

    @Test
    void aClassOfWhichNobodyReturnedHasNoMedianThere() {
        Responders returned = find(sector(), "class:county", true);

        assertThat(returned.councils()).isZero();
        assertThat(returned.medianPopulation()).isEqualTo(Figure.notApplicable());
        assertThat(returned.medianDeprivation()).isEqualTo(Figure.notApplicable());
        assertThat(find(sector(), "class:county", false).share()).isEqualTo(Figure.of(100));
    }

    @Test
    void onlyEnglandAndTheClassesAreCompared() {
        assertThat(sector().results().analyses().responders())
                .extracting(Responders::peerGroup)
                .allMatch(group -> group.equals("england") || group.startsWith("class:"));
    }
}
