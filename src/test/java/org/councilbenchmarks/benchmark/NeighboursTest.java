package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.RobustFinding;
import org.junit.jupiter.api.Test;

/** A council against its nearest neighbours. */
class NeighboursTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final List<String> UNITARIES = CATALOGUE.councils().listIn(YEAR).stream()
            .filter(c -> c.councilClass() == CouncilClass.UNITARY)
            .map(c -> c.code().value())
            .toList();
    private static final CouncilCode FIRST = CouncilCode.of(UNITARIES.getFirst());

    /** Seven councils with 10, 20 … 70 per cent of a thousand pounds held outside the IT service. */
    private static ReturnedSector withSilos() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 7; i++) {
            sector.returned(
                    "spending",
                    UNITARIES.get(i),
                    "2025-26",
                    "service=housing; nature=run; basis=outturn; category=software; amount_gbp=" + 100 * (i + 1),
                    "service=it; nature=run; basis=outturn; category=software; amount_gbp=" + 100 * (9 - i));
        }
        return sector;
    }

    private static List<Position> positions(BenchmarkResults results, String indicator) {
        return results.listPositions(FIRST).stream()
                .filter(p -> p.key().equals(ReturnedSector.key(FIRST.value(), "2025-26", indicator)))
                .toList();
    }

    private static Position around(BenchmarkResults results, String indicator) {
        return positions(results, indicator).stream()
                .filter(p -> p.peerGroup().equals("neighbours:" + FIRST))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neighboursAreThoseOfTheClassThatReturnedWithoutTheCouncilItself() {
        BenchmarkResults results = withSilos().results();

        assertThat(results.findGroup("neighbours:" + FIRST).orElseThrow().listMembers(YEAR))
                .extracting(CouncilCode::value)
                .containsExactlyElementsOf(UNITARIES.subList(1, 7));
        assertThat(results.listGroups()).noneMatch(g -> g.id().startsWith("neighbours:"));
        assertThat(results.findGroup("neighbours:E06000053")).isEmpty();
        assertThat(results.findGroup("neighbours:somewhere")).isEmpty();
    }

    @Test
    void theirMedianIsWithoutTheCouncilAndItsPercentileWithIt() {
        Position first = around(withSilos().results(), "spend.outside_it");

        // The others have 20, 30 … 70; with its own 10 there are seven, none below it: ½ / 7.
        assertThat(first.cohort().n()).isEqualTo(6);
        assertThat(first.cohort().of()).isEqualTo(6);
        assertThat(first.median().get()).isEqualByComparingTo("45");
        assertThat(first.standing().rankOf()).isEqualTo(7);
        assertThat(first.standing().percentile().get().doubleValue()).isBetween(7.1428, 7.1429);
        assertThat(first.standing().gapToMedian().get()).isEqualByComparingTo("-35");
    }

    @Test
    void whatIsComparedOnlyWithinAClassIsComparedWithNeighboursToo() {
        assertThat(around(withSilos().results(), "spend.per_resident").cohort().n())
                .isEqualTo(6);
    }

    @Test
    void theirBenchmarksAreFoundByKeyAndListedByCouncil() {
        BenchmarkResults results = withSilos().results();
        BenchmarkKey key = new BenchmarkKey("neighbours:" + FIRST, YEAR, "spend.outside_it", "all");

        Benchmark found = results.findBenchmark(key).orElseThrow();

        assertThat(found.distribution().q1().get()).isEqualByComparingTo("32.5");
        assertThat(found.published()).isEqualTo(found);
        assertThat(results.neighbours().listBenchmarks(FIRST))
                .contains(found)
                .isSortedAccordingTo((a, b) -> a.key().compareTo(b.key()));
        assertThat(results.listBenchmarks()).noneMatch(b -> b.key().peerGroup().startsWith("neighbours:"));
    }

    @Test
    void withAWithheldValueAmongThemOpenFilesShowOnlyHowManyTheyAre() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 7; i++) {
            String leavers = Integer.toString(i == 3 ? 2 : 10 + i);
            sector.returned(
                    "staffing",
                    UNITARIES.get(i),
                    "2025-26",
                    "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                            + " leavers_headcount=" + leavers);
        }

        Position own = around(sector.results(), "staff.turnover");

        assertThat(own.median().isKnown()).isTrue();
        assertThat(own.published().value()).isEqualTo(own.value());
        assertThat(own.published().cohort()).isEqualTo(own.cohort());
        assertThat(own.published().median()).isEqualTo(Figure.withheld());
        assertThat(own.published().standing().percentile()).isEqualTo(Figure.withheld());
        assertThat(own.published().standing().gapToMedian()).isEqualTo(Figure.withheld());
        Benchmark around = sector.results()
                .findBenchmark(new BenchmarkKey("neighbours:" + FIRST, YEAR, "staff.turnover", "all"))
                .orElseThrow();
        assertThat(around.distribution().median().isKnown()).isTrue();
        assertThat(around.published().distribution().median()).isEqualTo(Figure.withheld());
        assertThat(around.published().totals().numerator()).isEqualTo(Figure.withheld());
        assertThat(around.published().cohort()).isEqualTo(around.cohort());
    }

    @Test
    void ofAGroupThatOpenFilesDoNotShowNeitherMarksNorAMissingSpreadAreTold() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 7; i++) {
            String leavers = Integer.toString(i == 3 ? 2 : 10);
            String row =
                    "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                            + " leavers_headcount=" + leavers;
            sector.returned("staffing", UNITARIES.get(i), "2025-26", i == 3 ? row + "; status=provisional" : row);
        }

        Position own = around(sector.results(), "staff.turnover");

        assertThat(own.marker()).isEqualTo("[p]");
        assertThat(own.standing().robustZ()).isEqualTo(Figure.notApplicable());
        assertThat(own.published().marker()).isEmpty();
        assertThat(own.published().standing().robustZ()).isEqualTo(Figure.withheld());
        assertThat(own.published().standing().opportunityQ1Gbp()).isEqualTo(Figure.notApplicable());
    }

    @Test
    void aFindingIsRobustWhereClassAndNeighboursAgree() {
        RobustFinding finding = RobustFinding.of(positions(withSilos().results(), "spend.outside_it"));

        assertThat(finding.side()).isEqualTo(RobustFinding.Side.BELOW);
        assertThat(finding.peerGroups())
                .containsExactly("class:unitary", "neighbours:" + FIRST, "class-region:unitary:north-east");
    }
}
