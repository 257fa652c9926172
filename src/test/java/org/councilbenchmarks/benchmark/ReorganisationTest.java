package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.catalogue.reference.Apportionments;
import org.councilbenchmarks.catalogue.reference.Apportionments.Split;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Direction;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Position;
import org.junit.jupiter.api.Test;

/**
 * Somerset took the place of its county and four districts on 1 April 2023; Cumberland and Westmorland and Furness that of
 * Cumbria and three districts each.
 */
class ReorganisationTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOfGroups();
    private static final String SOMERSET = "E06000066";
    private static final List<String> BEFORE_SOMERSET =
            List.of("E10000027", "E07000187", "E07000188", "E07000189", "E07000246");
    private static final String CUMBERLAND = "E06000063";
    private static final String CUMBRIA = "E10000006";
    private static final List<String> BEFORE_CUMBERLAND = List.of("E07000026", "E07000028", "E07000029");
    private static final FinancialYear LAST = FinancialYear.of(2022);

    private static String spend(String category, int amount) {
        return "service=it; category=" + category + "; nature=run; basis=outturn; amount_gbp=" + amount;
    }

    /** Each predecessor spends a million, of which 100,000, 200,000 … 500,000 in the cloud; Somerset after them 4 of 8. */
    private static ReturnedSector somerset() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < BEFORE_SOMERSET.size(); i++) {
            sector.returned(
                    "spending",
                    BEFORE_SOMERSET.get(i),
                    "2022-23",
                    spend("saas", 100_000 * (i + 1)),
                    spend("employees", 1_000_000 - 100_000 * (i + 1)));
        }
        return sector.returned(
                "spending", SOMERSET, "2023-24", spend("saas", 4_000_000), spend("employees", 4_000_000));
    }

    private static Optional<IndicatorValue> find(BenchmarkResults results, String council, String indicator) {
        return results.findValue(new IndicatorKey(CouncilCode.of(council), LAST, indicator, IndicatorKey.ALL));
    }

    private static IndicatorValue get(BenchmarkResults results, String council, String indicator) {
        return find(results, council, indicator).orElseThrow();
    }

    @Test
    void thePastIsTheSumOfThosePredecessorsWhereAllReturned() {
        IndicatorValue cloud = get(somerset().results(), SOMERSET, "spend.cloud_share");

        assertThat(cloud.value().get()).isEqualByComparingTo("30");
        assertThat(cloud.numerator().get()).isEqualByComparingTo("1500000");
        assertThat(cloud.denominator().get()).isEqualByComparingTo("5000000");
        assertThat(cloud.marker()).isEqualTo("[b]");
    }

    /** The county's residents are its districts' too: 563,851 people, not twice as many. */
    @Test
    void residentsAreThoseOfTheCouncilItself() {
        IndicatorValue perResident = get(somerset().results(), SOMERSET, "spend.per_resident");

        assertThat(perResident.denominator().get()).isEqualByComparingTo("563851");
        assertThat(perResident.value().get())
                .isEqualByComparingTo(
                        Decimals.round(new BigDecimal("5000000").divide(new BigDecimal("563851"), Decimals.CONTEXT)));
    }

    /** Of what is paid to suppliers too, which is worked out by an algorithm and not by a declared formula. */
    @Test
    void residentsOfPaymentsAreThoseOfTheCouncilItself() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        String[] eachMonth = IntStream.range(0, 12)
                .mapToObj(month -> LAST.start().plusMonths(month))
                .map(day -> "supplier=Civica; amount=1000; date=" + day)
                .toArray(String[]::new);
        BEFORE_SOMERSET.forEach(council -> sector.returned("payments", council, "2022-23", eachMonth));

        IndicatorValue perResident = get(sector.results(), SOMERSET, "payments.technology_per_resident");

        assertThat(perResident.numerator().get()).isEqualByComparingTo("60000");
        assertThat(perResident.denominator().get()).isEqualByComparingTo("563851");
    }

    @Test
    void thePastServesTheChange() {
        BenchmarkResults results = somerset().results();

        assertThat(results.listPositions(CouncilCode.of(SOMERSET)))
                .filteredOn(p -> p.key().indicator().equals("spend.cloud_share"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.key().year()).isEqualTo(FinancialYear.of(2023));
                    assertThat(p.trend().change().get()).isEqualByComparingTo("20");
                    assertThat(p.trend().direction()).isEqualTo(Direction.IMPROVING);
                    assertThat(p.marks().shorthand()).contains("[b]");
                });
    }

    @Test
    void thePastEntersNoBenchmarkAndIsNotAskedAbout() {
        BenchmarkResults results = somerset().results();

        Benchmark southWest = results.findBenchmark(
                        new BenchmarkKey("region:south-west", LAST, "spend.cloud_share", IndicatorKey.ALL))
                .orElseThrow();
        assertThat(southWest.cohort().n()).as("the five predecessors").isEqualTo(5);
        assertThat(southWest.totals().numerator().get()).isEqualByComparingTo("1500000");
        assertThat(results.listPositions(CouncilCode.of(SOMERSET)))
                .extracting(Position::key)
                .extracting(IndicatorKey::year)
                .doesNotContain(LAST);
    }

    @Test
    void whereOneOfThemReturnedNothingThereIsNoPast() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        BEFORE_SOMERSET.stream().skip(1).forEach(c -> sector.returned("spending", c, "2022-23", spend("saas", 1)));

        assertThat(find(sector.results(), SOMERSET, "spend.cloud_share")).isEmpty();
    }

    /** All returned spending, and only the county its systems. */
    @Test
    void whatNotAllReturnedAndWhatCannotBeAddedUpIsNotAvailable() {
        String system = "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; hosting=saas";
        BenchmarkResults results =
                somerset().returned("systems", "E10000027", "2022-23", system).results();

        assertThat(get(results, SOMERSET, "systems.cloud_share").value()).isEqualTo(Figure.notAvailable());
        BenchmarkResults all = allReturned("systems", system).results();
        assertThat(get(all, SOMERSET, "systems.cloud_share").value().get()).isEqualByComparingTo("100");
        assertThat(get(all, SOMERSET, "systems.cloud_share").interval().low().isKnown())
                .isTrue();
        assertThat(get(all, SOMERSET, "systems.per_category").value()).isEqualTo(Figure.notAvailable());
        assertThat(get(all, SOMERSET, "market.top_supplier_share").value()).isEqualTo(Figure.notAvailable());
    }

    private static ReturnedSector allReturned(String returnId, String... rows) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        BEFORE_SOMERSET.forEach(c -> sector.returned(returnId, c, "2022-23", rows));
        return sector;
    }

    /** What one of the five has to hide could be worked out from the sum and the other four. */
    @Test
    void whereAPredecessorsFigureIsWithheldSoIsTheSum() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (String council : BEFORE_SOMERSET) {
            int leavers = council.equals("E07000187") ? 1 : 6;
            sector.returned(
                    "staffing",
                    council,
                    "2022-23",
                    "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=20; average_headcount=20;"
                            + " leavers_headcount=" + leavers);
        }

        IndicatorValue turnover = get(sector.results(), SOMERSET, "staff.turnover");

        assertThat(turnover.value().get()).isEqualByComparingTo("25");
        assertThat(turnover.openness()).isEqualTo(Openness.DISCLOSIVE);
        assertThat(turnover.published().value()).isEqualTo(Figure.withheld());
    }

    @Test
    void whatIsStillToComeHasNoPastYet() {
        assertThat(find(somerset().asOf(LocalDate.of(2023, 3, 31)).results(), SOMERSET, "spend.cloud_share"))
                .isEmpty();
    }

    @Test
    void thePastIsExplainedByThePredecessorsRows() {
        ReturnedSector sector = somerset();
        var explanation = sector.benchmarking()
                .explain(sector.settlement(), sector, ReturnedSector.key(SOMERSET, "2022-23", "spend.cloud_share"))
                .orElseThrow();

        assertThat(explanation.evidence()).hasSize(10);
        assertThat(explanation.evidence().stream()
                        .map(Evidence::numerator)
                        .flatMap(f -> f.find().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1500000");
    }

    private static ReturnedSector cumbria(Catalogue catalogue) {
        ReturnedSector sector = ReturnedSector.of(catalogue)
                .returned("spending", CUMBRIA, "2022-23", spend("saas", 600_000), spend("employees", 400_000));
        BEFORE_CUMBERLAND.forEach(c -> sector.returned("spending", c, "2022-23", spend("employees", 100_000)));
        return sector;
    }

    @Test
    void aCountyThatWasSplitIsNotDividedWithoutAStatedShare() {
        assertThat(find(cumbria(CATALOGUE).results(), CUMBERLAND, "spend.cloud_share"))
                .isEmpty();
    }

    /** Of Cumbria's 600,000 and 1,000,000 half, of the districts all: 300,000 of 800,000. */
    @Test
    void withAStatedShareItIsAndThatIsAnEstimate() {
        Catalogue stated = with(Apportionments.of(
                Map.of(new Split(CouncilCode.of(CUMBRIA), CouncilCode.of(CUMBERLAND)), new BigDecimal("0.5"))));

        IndicatorValue cloud = get(cumbria(stated).results(), CUMBERLAND, "spend.cloud_share");

        assertThat(cloud.numerator().get()).isEqualByComparingTo("300000");
        assertThat(cloud.denominator().get()).isEqualByComparingTo("800000");
        assertThat(cloud.value().get()).isEqualByComparingTo("37.5");
        assertThat(cloud.marker()).isEqualTo("[b][e]");
    }

    private static Catalogue with(Apportionments apportionments) {
        ReferenceData r = CATALOGUE.reference();
        return ChangedCatalogue.with(
                CATALOGUE,
                new ReferenceData(
                        r.councils(),
                        r.population(),
                        r.areasKm2(),
                        r.deprivation(),
                        r.districts(),
                        r.deflators(),
                        r.discountRates(),
                        r.optimismBias(),
                        apportionments,
                        r.suppliers()));
    }

    /** Two districts that returned together and were merged: their body's people stand once in the past. */
    @Test
    void aJointReturnOfTwoPredecessorsCountsOnce() {
        String system = "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; hosting=";
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", "E07000187;E07000188", "2022-23", system + "saas")
                .returned("systems", "E07000189", "2022-23", system + "hosted")
                .returned("systems", "E07000246", "2022-23", system + "hosted")
                .returned("systems", "E10000027", "2022-23", system + "hosted");

        IndicatorValue cloud = get(sector.results(), SOMERSET, "systems.cloud_share");

        assertThat(cloud.numerator().get()).isEqualByComparingTo("1");
        assertThat(cloud.denominator().get()).isEqualByComparingTo("4");
    }

    /** Broadland and South Norfolk share one team and return together; no sum of theirs holds it twice. */
    @Test
    void broadlandAndSouthNorfolkAreNeverCountedTwice() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        "E07000144;E07000149",
                        "2025-26",
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=900; hosting=saas",
                        "system_ref=B; system_name=B; supplier=B; category=parking; annual_cost_gbp=100; hosting=hosted")
                .returned("spending", "E07000144;E07000149", "2025-26", spend("saas", 1_000_000));
        for (String other : List.of("E07000040", "E07000041", "E07000042")) {
            sector.returned(
                            "systems",
                            other,
                            "2025-26",
                            "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=1;"
                                    + " hosting=hosted")
                    .returned("spending", other, "2025-26", spend("saas", 1));
        }
        BenchmarkResults results = sector.results();
        FinancialYear year = FinancialYear.of(2025);

        Benchmark systems = results.findBenchmark(
                        new BenchmarkKey("class:district", year, "systems.cloud_share", IndicatorKey.ALL))
                .orElseThrow();
        assertThat(systems.cohort().n()).isEqualTo(5);
        assertThat(systems.totals().numerator().get()).isEqualByComparingTo("1");
        assertThat(systems.totals().denominator().get()).isEqualByComparingTo("5");
        Benchmark spending = results.findBenchmark(
                        new BenchmarkKey("class:district", year, "spend.cloud_share", IndicatorKey.ALL))
                .orElseThrow();
        assertThat(Decimals.round(spending.totals().numerator().get())).isEqualByComparingTo("1000003");
        assertThat(results.analyses().radar().contracts())
                .filteredOn(c -> c.source().holders().size() == 2)
                .hasSize(2);
    }
}
