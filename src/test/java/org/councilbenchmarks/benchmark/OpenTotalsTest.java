package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.results.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the people of data roles in the South West are withheld in the skills gaps, which totals would tell them. */
class OpenTotalsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private final OpenTotals totals = new OpenTotals(
            CATALOGUE.councils(),
            PeerGroups.of(CATALOGUE).list(List.of(YEAR)),
            Set.of(new SkillsKey(YEAR, "south-west", "data", SkillsKey.ALL)));

    private boolean hidesAny = true;

    private Figure total(BenchmarkKey key) {
        return published(key).totals().numerator();
    }

    private Benchmark published(BenchmarkKey key) {
        Figure mean = Figure.of(8);
        Benchmark benchmark = new Benchmark(
                key,
                new Cohort(9, 9, Figure.of(100)),
                new Distribution(mean, mean, mean, mean, mean, mean, mean, mean, mean),
                new Totals(Figure.of(70), Figure.of(90), Figure.of(77)),
                Marks.NONE,
                Openness.OPEN,
                DataStatus.CERTIFIED);
        return totals.listPublished(List.of(benchmark), hiding -> hidesAny).getFirst();
    }

    /** Part of the South West, whose people in data follow from those of another family where councils tell the two together. */
    @Test
    void aPartOfTheRegionGoesWithoutTotalsOfItsOtherFamiliesToo() {
        BenchmarkKey unitaries = new BenchmarkKey("class:unitary", YEAR, "skills.coverage", "architecture");

        assertThat(total(unitaries)).isEqualTo(Figure.withheld());
        assertThat(total(new BenchmarkKey("class:london", YEAR, "skills.coverage", "architecture")))
                .isEqualTo(Figure.of(70));
    }

    @Test
    void whatAnybodyCanAddUpIsNotWithheld() {
        hidesAny = false;

        assertThat(total(new BenchmarkKey("class:unitary", YEAR, "skills.coverage", "data")))
                .isEqualTo(Figure.of(70));
        assertThat(total(new BenchmarkKey("region:south-west", YEAR, "skills.coverage", "data")))
                .isEqualTo(Figure.withheld());
    }

    /** Nine times the mean of eight would be the sum of people short; coverage has every council count once. */
    @Test
    void theMeanOfPeopleShortGoesWithTheirSum() {
        assertThat(meanOf("skills.gap_people", "region:south-west")).isEqualTo(Figure.withheld());
        assertThat(meanOf("skills.gap_people", "region:london")).isEqualTo(Figure.of(8));
        assertThat(meanOf("skills.coverage", "region:south-west")).isEqualTo(Figure.of(8));
    }

    private Figure meanOf(String indicator, String group) {
        return published(new BenchmarkKey(group, YEAR, indicator, "data"))
                .distribution()
                .mean();
    }

    @ParameterizedTest
    @CsvSource({
        "region:south-west, true",
        "class:unitary, true",
        "class-region:unitary:south-west, true",
        "group:future-councils-pilot, true",
        "region:london, false",
        "class:london, false",
        "class-region:unitary:south-east, false",
        "england, false",
        "group:unknown, false"
    })
    void theRegionsOwnAreWithheldAndThoseOfGroupsWithACouncilThere(String group, boolean withheld) {
        for (String indicator : List.of("skills.coverage", "skills.gap_people")) {
            assertThat(total(new BenchmarkKey(group, YEAR, indicator, "data")))
                    .isEqualTo(withheld ? Figure.withheld() : Figure.of(70));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-26, skills.coverage, architecture",
        "2025-26, skills.coverage, all",
        "2025-26, skills.critical_gaps, data",
        "2024-25, skills.coverage, data"
    })
    void otherFamiliesFiguresAndYearsStayOpen(String year, String indicator, String family) {
        FinancialYear of = FinancialYear.parse(year).orElseThrow();

        assertThat(total(new BenchmarkKey("region:south-west", of, indicator, family)))
                .isEqualTo(Figure.of(70));
    }
}
