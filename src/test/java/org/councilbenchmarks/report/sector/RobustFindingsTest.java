package org.councilbenchmarks.report.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;
import org.junit.jupiter.api.Test;

class RobustFindingsTest {

    private static final FinancialYear LAST_YEAR = DrawnSector.YEAR.previous();
    private static final List<String> CLASSES = List.of("class:london", "class:unitary", "class:county");
    private static final List<String> REGIONS = List.of("region:london", "region:south-east", "region:south-west");

    private static List<String> sentences(DrawnSector sector) {
        return RobustFindings.list(sector.view()).stream()
                .map(RobustFinding::sentence)
                .toList();
    }

    private static DrawnSector in(DrawnSector sector, List<String> groups, FinancialYear year, String median) {
        groups.forEach(group -> sector.benchmark(group, year, "staff.turnover", "all", "1", median, "90", median));
        return sector;
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertThat(sentences(DrawnSector.empty())).isEmpty();
    }

    @Test
    void theLondonBoroughsAndTheCouncilsInLondonAreOnePeerSet() {
        assertThat(sentences(DrawnSector.withVacancies()))
                .contains("Vacancy rate: the median lies between 9.5% and 14.5% in all 5 classes and regions.");
    }

    @Test
    void aMedianThatRoseEverywhereIsAFinding() {
        var sector = in(in(DrawnSector.empty(), CLASSES, LAST_YEAR, "10"), CLASSES, DrawnSector.YEAR, "11");

        assertThat(sentences(sector))
                .containsExactly("Turnover: the median rose from 2024-25 to 2025-26 in all 3 classes and regions.");
    }

    @Test
    void aMedianThatRoseAlmostEverywhereIsNone() {
        var sector = in(in(DrawnSector.empty(), CLASSES, LAST_YEAR, "10"), CLASSES, DrawnSector.YEAR, "11");
        in(
                in(sector, List.of("region:south-east"), LAST_YEAR, "10"),
                List.of("region:south-east"),
                DrawnSector.YEAR,
                "9");

        assertThat(sentences(sector)).isEmpty();
    }

    @Test
    void aMedianThatStoodStillSomewhereIsNone() {
        var sector = in(in(DrawnSector.empty(), CLASSES, LAST_YEAR, "10"), CLASSES, DrawnSector.YEAR, "11");
        in(in(sector, REGIONS, LAST_YEAR, "10"), REGIONS, DrawnSector.YEAR, "10");

        assertThat(sentences(sector)).isEmpty();
    }

    @Test
    void twoPeerSetsAreNoPattern() {
        var two = CLASSES.subList(0, 2);
        var sector = in(in(DrawnSector.empty(), two, LAST_YEAR, "10"), two, DrawnSector.YEAR, "11");

        assertThat(sentences(sector)).isEmpty();
    }

    @Test
    void oneRoleFamilyAboveAnotherEverywhereIsAFinding() {
        var sector = DrawnSector.empty();
        CLASSES.forEach(group -> sector.benchmark(
                        group, DrawnSector.YEAR, "staff.vacancy_rate", "data", "1", "12", "20", "13")
                .benchmark(group, DrawnSector.YEAR, "staff.vacancy_rate", "architecture", "1", "7", "20", "13"));

        assertThat(sentences(sector))
                .containsExactly(
                        "Vacancy rate: the median is higher in data than in architecture in all 3 classes and regions.");
    }

    @Test
    void aClassThatDiffersFromEnglandInEveryRegionIsAFinding() {
        var sector = DrawnSector.empty().benchmark("england", "staff.turnover", "5", "10", "15", "11");
        REGIONS.forEach(region -> sector.benchmark(
                "class-region:unitary:" + region.substring("region:".length()),
                "staff.turnover",
                "5",
                "12",
                "15",
                "11"));

        assertThat(sentences(sector))
                .containsExactly(
                        "Turnover: the median of unitary authorities is above England's 10.0% in all 3 regions with enough of"
                                + " them.");
    }

    @Test
    void theSideOfZeroIsAFindingWhereBothAreUsual() {
        var sector = DrawnSector.empty();
        CLASSES.forEach(group -> sector.benchmark(group, "spend.variance", "1", "3", "5", "3"));

        assertThat(sentences(sector))
                .containsExactly("Outturn against budget: the median is above zero in all 3 classes and regions.");
    }

    @Test
    void tooFewCouncilsHaveNoSay() {
        var sector = in(in(DrawnSector.empty(), CLASSES, LAST_YEAR, "10"), CLASSES, DrawnSector.YEAR, "11")
                .tooFew("region:south-east", "staff.turnover");

        assertThat(sentences(sector)).hasSize(1);
    }
}
