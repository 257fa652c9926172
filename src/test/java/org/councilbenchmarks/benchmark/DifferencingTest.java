package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.junit.jupiter.api.Test;

/** What is withheld cannot be worked out by taking one group's figures from another's. */
class DifferencingTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final FinancialYear YEAR = FinancialYear.of(2025);

    private static List<String> unitaries(String region) {
        return CATALOGUE.councils().listIn(YEAR).stream()
                .filter(c ->
                        c.councilClass() == CouncilClass.UNITARY && c.region().equals(region))
                .map(c -> c.code().value())
                .toList();
    }

    /** Five councils of each region, of which the first so many had too few leavers to be shown. */
    private static ReturnedSector withheldIn(int southWest, int southEast) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        returned(sector, unitaries("south-west"), southWest);
        returned(sector, unitaries("south-east"), southEast);
        return sector;
    }

    private static void returned(ReturnedSector sector, List<String> councils, int withheld) {
        for (int i = 0; i < 5; i++) {
            int leavers = i < withheld ? 1 + i : 10 + i;
            sector.returned(
                    "staffing",
                    councils.get(i),
                    "2025-26",
                    "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                            + " leavers_headcount=" + leavers);
        }
    }

    private static Benchmark turnover(BenchmarkResults results, String group) {
        return results.findBenchmark(new BenchmarkKey(group, YEAR, "staff.turnover", "all"))
                .orElseThrow();
    }

    @Test
    void aRegionLosesItsSumsWhereTheClassLessTheRegionIsOneWithheldCouncil() {
        BenchmarkResults results = withheldIn(2, 1).results();

        Benchmark all = turnover(results, "class:unitary");
        Benchmark two = turnover(results, "class-region:unitary:south-west");
        Benchmark one = turnover(results, "class-region:unitary:south-east");

        assertThat(all.distribution().mean().isKnown()).isTrue();
        assertThat(all.totals().numerator().isKnown()).isTrue();
        assertThat(two.distribution().mean()).isEqualTo(Figure.withheld());
        assertThat(two.totals().numerator()).isEqualTo(Figure.withheld());
        assertThat(two.totals().aggregate()).isEqualTo(Figure.withheld());
        assertThat(one.distribution().mean()).isEqualTo(Figure.withheld());
        assertThat(two.distribution().median().isKnown()).isTrue();
        assertThat(turnover(results, "region:south-west").totals().numerator()).isEqualTo(Figure.withheld());
    }

    @Test
    void nothingIsLostWhereAtLeastTwoStayTogetherInEveryDifference() {
        BenchmarkResults results = withheldIn(2, 2).results();

        for (String group : List.of(
                "england",
                "class:unitary",
                "region:south-west",
                "class-region:unitary:south-west",
                "class-region:unitary:south-east")) {
            assertThat(turnover(results, group).distribution().mean().isKnown())
                    .as(group)
                    .isTrue();
            assertThat(turnover(results, group).totals().numerator().isKnown())
                    .as(group)
                    .isTrue();
        }
    }

    @Test
    void withoutAnythingWithheldNothingIsLost() {
        BenchmarkResults results = withheldIn(0, 0).results();

        assertThat(turnover(results, "class-region:unitary:south-west")
                        .totals()
                        .numerator()
                        .isKnown())
                .isTrue();
    }
}
