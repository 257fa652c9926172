package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ContractCliff;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.ContractRadar;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lock-in radar, worked out by hand as of 22 November 2026. */
class LockInRadarTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";
    private static final String PLYMOUTH = "E06000026";
    private static final String LEICESTER = "E06000016";
    private static final String LEEDS = "E08000035";

    private static String system(String reference, String category, int cost, String terms) {
        return "system_ref=" + reference + "; system_name=S; supplier=Quillmere Ltd; category=" + category
                + "; annual_cost_gbp=" + cost + "; " + terms;
    }

    private static ContractRadar radar(ReturnedSector sector) {
        return sector.analyses().radar();
    }

    private static ReturnedSector cornwall(String terms) {
        return ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2025-26", system("A", "parking", 146_100, terms));
    }

    private static ContractOutlook only(ReturnedSector sector) {
        assertThat(radar(sector).contracts()).hasSize(1);
        return radar(sector).contracts().getFirst();
    }

    @Test
    void aDatedContractIsBoundToItsEndWhateverItsExtensions() {
        ContractOutlook contract =
                only(cornwall("contract_end=2027-11-22; notice_months=6; extension_months=24; termination_cost_gbp=9"));

        assertThat(contract.terms().noticeDeadline()).contains(LocalDate.of(2027, 5, 22));
        assertThat(contract.terms().earliestExit()).contains(LocalDate.of(2027, 11, 22));
        // 365 days / 365.25 of £146,100 are £400 a day for 365 days.
        assertThat(contract.terms().committedGbp().get()).isEqualByComparingTo("146000");
        assertThat(contract.terms().extensionMonths()).contains(24);
        assertThat(contract.terms().terminationCostGbp()).isEqualTo(Figure.of(9));
    }

    @Test
    void aRollingContractIsBoundForItsNotice() {
        ContractOutlook contract = only(cornwall("contract_end=rolling; notice_months=3"));

        assertThat(contract.terms().window()).isEqualTo(DecisionWindow.ROLLING);
        assertThat(contract.terms().noticeDeadline()).isEmpty();
        assertThat(contract.terms().earliestExit()).contains(LocalDate.of(2027, 2, 22));
        // 92 days at £400.
        assertThat(contract.terms().committedGbp().get()).isEqualByComparingTo("36800");
        assertThat(contract.joint().annualCostGbp()).isEqualTo(Figure.notApplicable());
    }

    @Test
    void aContractWhoseEndHasGoneByCountsAsRollingAndIsAQuestion() {
        ReturnedSector sector = cornwall("contract_end=2026-11-21; notice_months=1");

        ContractOutlook contract = only(sector);
        List<Finding> queries = sector.analyses().findings();

        assertThat(contract.terms().window()).isEqualTo(DecisionWindow.ROLLING);
        assertThat(contract.terms().noticeDeadline()).isEmpty();
        assertThat(contract.terms().earliestExit()).contains(LocalDate.of(2026, 12, 22));
        assertThat(queries).hasSize(1);
        assertThat(queries.getFirst().code().code()).isEqualTo("contract-ended");
        assertThat(queries.getFirst().place().line()).isEqualTo(2);
        assertThat(queries.getFirst().was()).isEqualTo("2026-11-21");
    }

    @Test
    void severalContractsThatHaveEndedAreOneQuestion() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system("A", "parking", 100, "contract_end=2026-11-20"),
                        system("B", "parking", 100, "contract_end=2026-11-21"));

        List<Finding> queries = sector.analyses().findings();

        assertThat(queries)
                .singleElement()
                .satisfies(query -> assertThat(query.message())
                        .isEqualTo("2 contracts ended before 2026-11-22 and are taken as rolling:"
                                + " A on 2026-11-20 (line 2), B on 2026-11-21 (line 3)."));
    }

    @Test
    void aContractThatEndsTodayHasNotEnded() {
        ReturnedSector sector = cornwall("contract_end=2026-11-22");

        assertThat(only(sector).terms().committedGbp().get()).isZero();
        assertThat(only(sector).terms().window()).isEqualTo(DecisionWindow.UP_TO_6);
        assertThat(sector.analyses().findings()).isEmpty();
    }

    @Test
    void ofAnUnknownEndNothingIsKnown() {
        ContractOutlook contract = only(cornwall("notice_months=3; likelihood_1=4"));

        assertThat(contract.terms().window()).isEqualTo(DecisionWindow.UNKNOWN);
        assertThat(contract.terms().earliestExit()).isEmpty();
        assertThat(contract.terms().committedGbp()).isEqualTo(Figure.notAvailable());
        assertThat(contract.joint().annualCostGbp()).isEqualTo(Figure.notAvailable());
        assertThat(contract.risk().trapped()).isEmpty();
        assertThat(contract.marker()).isEqualTo("[x]");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-21, 6, passed",
        "2027-05-22, 6, 0-6",
        "2027-11-21, 6, 0-6",
        "2027-11-22, 6, 6-12",
        "2027-11-21, 0, 6-12",
        "2027-11-22, 0, 12-24",
        "2028-11-21, 0, 12-24",
        "2028-11-22, 0, over-24",
    })
    void aWindowBeginsWithItsFirstDayAndEndsBeforeTheNextOnes(String end, int notice, String window) {
        assertThat(only(cornwall("contract_end=" + end + "; notice_months=" + notice))
                        .terms()
                        .window()
                        .code())
                .isEqualTo(window);
    }

    /** Six months before 31 August there is no 31 February. */
    @Test
    void monthsAreClippedToTheMonthsEnd() {
        assertThat(only(cornwall("contract_end=2027-08-31; notice_months=6"))
                        .terms()
                        .noticeDeadline())
                .contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "likelihood_1=3,  2028-11-22, false",
        "likelihood_1=3,  2028-11-23, true",
        "likelihood_1=2,  2028-11-23, false",
        "likelihood_1=2,            , false",
        "impact_1=2,      2028-11-22, false",
        "impact_1=2,      2028-11-23,",
        "likelihood_1=3,            ,",
    })
    void trappedIsLegacyThatCannotBeLeftWithin24Months(String score, String end, Boolean trapped) {
        String terms = score + (end == null ? "" : "; contract_end=" + end);

        assertThat(only(cornwall(terms)).risk().trapped()).isEqualTo(Optional.ofNullable(trapped));
    }

    @Test
    void aScoreFromFewCriteriaIsOfLowReliability() {
        ContractOutlook few = only(cornwall("contract_end=rolling; likelihood_7=6; impact_6=5"));
        ContractOutlook enough = only(cornwall("contract_end=rolling; likelihood_1=6; likelihood_2=6; likelihood_3=6;"
                + " likelihood_4=2; impact_1=5; impact_2=3; impact_3=1"));

        ContractOutlook likelihoodsOnly =
                only(cornwall("contract_end=rolling; likelihood_1=6; likelihood_2=6; likelihood_3=6; likelihood_4=2"));
        ContractOutlook fewImpacts =
                only(cornwall("contract_end=rolling; likelihood_1=6; likelihood_2=6; likelihood_3=6;"
                        + " likelihood_4=2; impact_1=5; impact_2=3"));
        ContractOutlook nothing = only(cornwall("contract_end=rolling"));

        assertThat(few.risk().score().get()).isEqualByComparingTo("30");
        assertThat(few.marker()).isEqualTo("[u]");
        // (5 + 6) / 2 times (3 + 5) / 2.
        assertThat(enough.risk().score().get()).isEqualByComparingTo("22");
        assertThat(enough.risk().red()).contains(true);
        assertThat(enough.marker()).isEmpty();
        assertThat(likelihoodsOnly.marker()).isEmpty();
        assertThat(fewImpacts.marker()).isEqualTo("[u]");
        assertThat(nothing.marks()).isEqualTo(Marks.NONE);
    }

    /** Cornwall's ends in April; Dorset's and Plymouth's within six months of it, though not of each other. */
    private static ReturnedSector fourCouncils() {
        return ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system("A", "parking", 100, "contract_end=2028-04-30"),
                        system("B", "finance", 999, "contract_end=2028-04-30"))
                .returned("systems", DORSET, "2025-26", system("A", "parking", 20, "contract_end=2027-10-30"))
                .returned(
                        "systems",
                        PLYMOUTH,
                        "2025-26",
                        system("A", "parking", 3, "contract_end=2028-10-30"),
                        system("B", "parking", 4, "contract_end=2028-10-31"))
                .returned("systems", LEEDS, "2025-26", system("A", "parking", 7, "contract_end=2028-04-30"));
    }

    @Test
    void thoseOfTheRegionWhoseContractEndsWithinSixMonthsCouldBuyTogether() {
        ContractRadar radar = radar(fourCouncils());

        ContractOutlook cornwall = radar.listContracts(CouncilCode.of(CORNWALL)).getFirst();
        ContractOutlook dorset = radar.listContracts(CouncilCode.of(DORSET)).getFirst();
        ContractOutlook leeds = radar.listContracts(CouncilCode.of(LEEDS)).getFirst();

        assertThat(cornwall.joint().candidates()).extracting(CouncilCode::value).containsExactly(PLYMOUTH, DORSET);
        assertThat(cornwall.joint().annualCostGbp().get()).isEqualByComparingTo("23");
        assertThat(dorset.joint().candidates()).extracting(CouncilCode::value).containsExactly(CORNWALL);
        assertThat(leeds.joint().candidates()).isEmpty();
        assertThat(leeds.joint().annualCostGbp()).isEqualTo(Figure.of(0));
    }

    /** Leicester, of another region, is among the nearest of Cornwall, but not Cornwall among those of Leicester. */
    @Test
    void nearestNeighboursOfAnotherRegionCouldBuyTogetherToo() {
        ContractRadar radar = ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2025-26", system("A", "parking", 100, "contract_end=2028-04-30"))
                .returned("systems", LEICESTER, "2025-26", system("A", "parking", 7, "contract_end=2028-10-30"))
                .returned("systems", LEEDS, "2025-26", system("A", "parking", 5, "contract_end=2028-04-30"))
                .analyses(new OneNeighbour(CouncilCode.of(CORNWALL), CouncilCode.of(LEICESTER)))
                .radar();

        ContractOutlook cornwall = radar.listContracts(CouncilCode.of(CORNWALL)).getFirst();
        ContractOutlook leicester =
                radar.listContracts(CouncilCode.of(LEICESTER)).getFirst();

        assertThat(cornwall.joint().candidates()).extracting(CouncilCode::value).containsExactly(LEICESTER);
        assertThat(cornwall.joint().annualCostGbp().get()).isEqualByComparingTo("7");
        assertThat(leicester.joint().candidates()).isEmpty();
    }

    @Test
    void theLatestReturnOfEachCouncilCounts() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2024-25", system("OLD", "parking", 1, "contract_end=2028-01-01"))
                .returned("systems", CORNWALL, "2025-26", system("NEW", "parking", 1, "contract_end=2028-01-01"))
                .returned("systems", DORSET, "2024-25", system("D", "parking", 1, "contract_end=2028-01-01"));

        assertThat(radar(sector).contracts())
                .extracting(c -> c.system().reference())
                .containsExactly("NEW", "D");
    }

    /** South Hams left the joint return with West Devon behind: the old one goes on for West Devon alone. */
    @Test
    void aJointReturnStandsOnceAndForThoseWhoseLatestItIs() {
        String southHams = "E07000044";
        String westDevon = "E07000047";
        ReturnedSector both = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        southHams + ";" + westDevon,
                        "2024-25",
                        system("J", "parking", 5, "contract_end=2028-01-01"));

        assertThat(only(both).source().holderText()).isEqualTo(southHams + ";" + westDevon);

        both.returned("systems", southHams, "2025-26", system("S", "parking", 6, "contract_end=2028-01-01"));

        assertThat(radar(both).contracts())
                .extracting(c -> c.source().holderText())
                .containsExactly(southHams, westDevon);
        assertThat(radar(both)
                        .listContracts(CouncilCode.of(westDevon))
                        .getFirst()
                        .joint()
                        .candidates())
                .containsExactly(CouncilCode.of(southHams));
    }

    @Test
    void decisionsAreThoseWhoseNoticeFallsWithinAYearTheSoonestFirst() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system("LATE", "parking", 1, "contract_end=2028-11-22; notice_months=12"),
                        system("SECOND", "finance", 1, "contract_end=2027-09-30; notice_months=3"),
                        system("FIRST", "finance", 1, "contract_end=2027-12-31; notice_months=12"),
                        system("PASSED", "finance", 1, "contract_end=2027-01-31; notice_months=3"),
                        system("ROLLING", "finance", 1, "contract_end=rolling"));

        assertThat(radar(sector).listDecisions(CouncilCode.of(CORNWALL)))
                .extracting(c -> c.system().reference())
                .containsExactly("FIRST", "SECOND");
    }

    @Test
    void theCliffAddsUpBoughtSystemsByTheQuarterOfTheirEnd() {
        ReturnedSector sector = fourCouncils()
                .returned(
                        "systems",
                        "E06000023",
                        "2025-26",
                        system("R", "parking", 50, "contract_end=rolling"),
                        system("U", "parking", 60, ""),
                        system("L", "parking", 70, "contract_end=2031-10-01"),
                        system("N", "parking", 80, "contract_end=2026-12-31"),
                        "system_ref=O; system_name=O; supplier=in-house; category=finance; annual_cost_gbp=1000");

        ContractCliff cliff = radar(sector).cliff();

        assertThat(cliff.quarters()).hasSize(20);
        assertThat(cliff.quarters().getFirst().start()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(cliff.quarters().getLast().end()).isEqualTo(LocalDate.of(2031, 9, 30));
        assertThat(cliff.quarters().getFirst().ending()).isEqualTo(ending(1, 1, 80));
        // April to June 2028: both of Cornwall's, and Leicester's.
        assertThat(cliff.quarters().get(6).ending()).isEqualTo(ending(3, 2, 1106));
        assertThat(cliff.later()).isEqualTo(ending(1, 1, 70));
        assertThat(cliff.rolling()).isEqualTo(ending(1, 1, 50));
        assertThat(cliff.unknown()).isEqualTo(ending(1, 1, 60));
    }

    private static ContractCliff.Ending ending(int contracts, int councils, long cost) {
        return new ContractCliff.Ending(contracts, councils, BigDecimal.valueOf(cost));
    }
}
