package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Direction;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.Position;
import org.junit.jupiter.api.Test;

/** Where a council stands in its groups, and where it comes from. */
class PositionsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final List<String> UNITARIES = CATALOGUE.councils().listIn(FinancialYear.of(2025)).stream()
            .filter(c -> c.councilClass() == CouncilClass.UNITARY)
            .map(c -> c.code().value())
            .toList();

    private static String spent(String service, int amount) {
        return "service=" + service + "; nature=run; basis=outturn; category=software; amount_gbp=" + amount;
    }

    /** Five councils with 10, 20, 30, 40 and 50 per cent of a thousand pounds held outside the IT service. */
    private static ReturnedSector withSilos() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 5; i++) {
            int outside = 100 * (i + 1);
            sector.returned(
                    "spending", UNITARIES.get(i), "2025-26", spent("housing", outside), spent("it", 1000 - outside));
        }
        return sector;
    }

    private static Position position(ReturnedSector sector, int council, String year, String indicator) {
        return position(sector.results(), council, year, indicator);
    }

    private static Position position(BenchmarkResults results, int council, String year, String indicator) {
        return results.listPositions(CouncilCode.of(UNITARIES.get(council))).stream()
                .filter(p -> p.key().equals(ReturnedSector.key(UNITARIES.get(council), year, indicator)))
                .filter(p -> p.peerGroup().equals("class:unitary"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePositionsOfOneValueAreThoseAmongAllOfItsCouncil() {
        BenchmarkResults results = withSilos().results();
        IndicatorKey key = ReturnedSector.key(UNITARIES.get(3), "2025-26", "spend.outside_it");
        List<Position> ofCouncil = results.listPositions(key.council());

        assertThat(results.listPositions(key))
                .hasSizeGreaterThan(1)
                .isEqualTo(ofCouncil.stream().filter(p -> p.key().equals(key)).toList());
        assertThat(ofCouncil).hasSizeGreaterThan(results.listPositions(key).size());
        assertThat(results.listPositions(key.in(key.year().previous()))).isEmpty();
    }

    @Test
    void aPositionSaysWhereTheValueStands() {
        Position fourth = position(withSilos(), 3, "2025-26", "spend.outside_it");

        assertThat(fourth.value().get()).isEqualByComparingTo("40");
        assertThat(fourth.median().get()).isEqualByComparingTo("30");
        assertThat(fourth.standing().percentile().get()).isEqualByComparingTo("70");
        assertThat(fourth.standing().quartile().get()).isEqualByComparingTo("3");
        assertThat(fourth.standing().gapToMedian().get()).isEqualByComparingTo("10");
        assertThat(fourth.standing().robustZ().get().doubleValue()).isBetween(0.6744, 0.6746);
        assertThat(fourth.standing().rank().get()).isEqualByComparingTo("4");
        assertThat(fourth.standing().rankOf()).isEqualTo(5);
        assertThat(fourth.standing().lower()).isEqualTo(Figure.of(3));
        assertThat(fourth.standing().higher()).isEqualTo(Figure.of(1));
    }

    /** The marks of 10, 20, 30, 40 and 50 are 20, 30 and 40: what is at one of them is still below it. */
    @Test
    void aQuartileReachesUpToItsMarkAndTheSmallestIsFirstWhereLessIsBetter() {
        BenchmarkResults results = withSilos().results();
        List<String> quartiles = List.of("1", "1", "2", "3", "4");
        for (int i = 0; i < quartiles.size(); i++) {
            Position place = position(results, i, "2025-26", "spend.outside_it");

            assertThat(place.standing().quartile().get()).isEqualByComparingTo(quartiles.get(i));
            assertThat(place.standing().rank()).isEqualTo(Figure.of(i + 1));
            assertThat(place.standing().lower()).isEqualTo(Figure.of(i));
            assertThat(place.standing().higher()).isEqualTo(Figure.of(4 - i));
        }
    }

    @Test
    void theLargestIsFirstWhereMoreIsBetter() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 5; i++) {
            String cloud = spent("it", 100 * (i + 1)).replace("software", "saas");
            sector.returned("spending", UNITARIES.get(i), "2025-26", cloud, spent("it", 1000 - 100 * (i + 1)));
        }

        assertThat(position(sector, 4, "2025-26", "spend.cloud_share")
                        .standing()
                        .rank())
                .isEqualTo(Figure.of(1));
    }

    @Test
    void theAmountAboveTheMedianShareIsInPounds() {
        Position fifth = position(withSilos(), 4, "2025-26", "spend.outside_it");
        Position first = position(withSilos(), 0, "2025-26", "spend.outside_it");

        assertThat(fifth.standing().opportunityMedianGbp().get()).isEqualByComparingTo("200");
        assertThat(fifth.standing().opportunityQ1Gbp().get()).isEqualByComparingTo("300");
        assertThat(first.standing().opportunityMedianGbp().get()).isEqualByComparingTo("0");
        assertThat(position(withSilos(), 4, "2025-26", "spend.change_share")
                        .standing()
                        .opportunityMedianGbp())
                .isEqualTo(Figure.notApplicable());
    }

    @Test
    void withoutLastYearThereIsNoChange() {
        assertThat(position(withSilos(), 0, "2025-26", "spend.outside_it")
                        .trend()
                        .direction())
                .isEqualTo(Direction.NOT_AVAILABLE);
    }

    @Test
    void aShareChangesInPointsAndImprovesByItsPolarity() {
        ReturnedSector sector =
                withSilos().returned("spending", UNITARIES.get(0), "2024-25", spent("housing", 150), spent("it", 850));

        Position first = position(sector, 0, "2025-26", "spend.outside_it");

        assertThat(first.trend().change().get()).isEqualByComparingTo("-5");
        assertThat(first.trend().changeReal()).isEqualTo(Figure.notApplicable());
        assertThat(first.trend().direction()).isEqualTo(Direction.IMPROVING);
    }

    @Test
    void aGapIsNeverBridged() {
        ReturnedSector sector =
                withSilos().returned("spending", UNITARIES.get(0), "2023-24", spent("housing", 150), spent("it", 850));

        assertThat(position(sector, 0, "2025-26", "spend.outside_it").trend().change())
                .isEqualTo(Figure.notAvailable());
    }

    @Test
    void moneyChangesInRealTermsTooWhichIsAnEstimate() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("spending", UNITARIES.get(0), "2023-24", spent("it", 1_000_000))
                .returned("spending", UNITARIES.get(0), "2022-23", spent("it", 1_000_000));

        Position later = position(sector, 0, "2023-24", "spend.per_resident");

        assertThat(later.trend().changeReal().get())
                .isLessThan(later.trend().change().get());
        assertThat(later.trend().direction()).isEqualTo(Direction.FALLING);
        assertThat(later.marker()).contains("[e]");
    }

    @Test
    void aCohortTooSmallShowsTheValueAlone() {
        ReturnedSector alone = ReturnedSector.of(CATALOGUE)
                .returned("spending", UNITARIES.get(0), "2025-26", spent("housing", 150), spent("it", 850));

        Position position = position(alone, 0, "2025-26", "spend.outside_it");

        assertThat(position.value().get()).isEqualByComparingTo("15");
        assertThat(position.cohort().n()).isEqualTo(1);
        assertThat(position.median()).isEqualTo(Figure.withheld());
        assertThat(position.standing().percentile()).isEqualTo(Figure.withheld());
        assertThat(position.standing().opportunityMedianGbp()).isEqualTo(Figure.withheld());
        assertThat(position.standing().opportunityQ1Gbp()).isEqualTo(Figure.withheld());
        assertThat(position(alone, 0, "2025-26", "spend.change_share")
                        .standing()
                        .opportunityQ1Gbp())
                .isEqualTo(Figure.notApplicable());
    }

    private static String leavers(int people) {
        return "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                + " leavers_headcount=" + people;
    }

    private static ReturnedSector withTurnover(int ownNow, int ownBefore) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 1; i < 6; i++) {
            sector.returned("staffing", UNITARIES.get(i), "2025-26", leavers(10 + i));
        }
        return sector.returned("staffing", UNITARIES.get(0), "2025-26", leavers(ownNow))
                .returned("staffing", UNITARIES.get(0), "2024-25", leavers(ownBefore));
    }

    @Test
    void ofAWithheldValueOpenFilesShowTheGroupOnly() {
        Position own = position(withTurnover(3, 10), 0, "2025-26", "staff.turnover");
        Position open = own.published();

        assertThat(own.value().get()).isEqualByComparingTo("6");
        assertThat(own.standing().percentile().isKnown()).isTrue();
        assertThat(open.value()).isEqualTo(Figure.withheld());
        assertThat(open.median()).isEqualTo(own.median());
        assertThat(open.standing().percentile()).isEqualTo(Figure.withheld());
        assertThat(open.standing().rank()).isEqualTo(Figure.withheld());
        assertThat(open.standing().opportunityMedianGbp()).isEqualTo(Figure.notApplicable());
        assertThat(open.trend().change()).isEqualTo(Figure.withheld());
        assertThat(open.trend().direction()).isEqualTo(Direction.WITHHELD);
        assertThat(open.marker()).isEqualTo("[c]");
    }

    @Test
    void ofAValueWhoseLastYearIsWithheldOpenFilesShowNoChange() {
        Position own = position(withTurnover(10, 3), 0, "2025-26", "staff.turnover");
        Position open = own.published();

        assertThat(own.trend().change().get()).isEqualByComparingTo("14");
        assertThat(open.value().get()).isEqualByComparingTo("20");
        assertThat(open.standing().percentile().isKnown()).isTrue();
        assertThat(open.trend().change()).isEqualTo(Figure.withheld());
    }

    @Test
    void ofAWithheldValueNotEvenAMissingChangeIsShown() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 6; i++) {
            sector.returned("staffing", UNITARIES.get(i), "2025-26", leavers(i == 0 ? 3 : 10 + i));
        }

        Position own = position(sector, 0, "2025-26", "staff.turnover");

        assertThat(own.trend().change()).isEqualTo(Figure.notAvailable());
        assertThat(own.published().trend().change()).isEqualTo(Figure.withheld());
        assertThat(own.published().trend().changeReal()).isEqualTo(Figure.notApplicable());
        assertThat(own.published().trend().direction()).isEqualTo(Direction.WITHHELD);
    }

    /** The second smallest of five is the first quartile: with it the whole distribution goes, and other members' marks. */
    @Test
    void whereOneWithheldValueTakesTheDistributionWithItOtherMembersMarksGoToo() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        List<Integer> left = List.of(0, 3, 10, 11, 12);
        for (int i = 0; i < left.size(); i++) {
            String status = i == 4 ? "; status=provisional" : "";
            sector.returned("staffing", UNITARIES.get(i), "2025-26", leavers(left.get(i)) + status);
        }

        Position own = position(sector, 2, "2025-26", "staff.turnover");

        assertThat(own.median()).isEqualTo(Figure.withheld());
        assertThat(own.marker()).isEmpty();
    }
}
