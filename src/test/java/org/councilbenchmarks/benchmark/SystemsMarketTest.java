package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.MarketBand;
import org.councilbenchmarks.domain.results.MarketSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The market of a category of systems, worked out by hand. */
class SystemsMarketTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final List<String> COUNCILS =
            List.of("E06000052", "E06000059", "E06000026", "E06000016", "E06000023", "E06000024");

    private static String system(String reference, String supplier, String product, int cost) {
        return "system_ref=" + reference + "; system_name=S; supplier=" + supplier + "; product=" + product
                + "; category=parking; annual_cost_gbp=" + cost;
    }

    private static MarketSlice only(ReturnedSector sector) {
        List<MarketSlice> market = sector.analyses().market();
        assertThat(market).hasSize(1);
        return market.getFirst();
    }

    /** Capita has 60 of 100 under two names, Quillmere 30, Ostrel 10; two systems of 900 each run in-house. */
    private static ReturnedSector threeSuppliers() {
        return ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        COUNCILS.get(0),
                        "2025-26",
                        system("A", "Capita Business Services Ltd", "P", 40),
                        system("B", "CAPITA IT SERVICES", "P", 20),
                        system("H", "in-house", "P", 900))
                .returned(
                        "systems",
                        COUNCILS.get(1),
                        "2025-26",
                        system("A", "Quillmere Ltd", "P", 30),
                        system("B", "Ostrel", "P", 10))
                .returned("systems", COUNCILS.get(2), "2025-26", system("H", "none", "P", 900));
    }

    @Test
    void sharesAndIndicesAreOverSupplierGroups() {
        MarketSlice parking = only(threeSuppliers());

        assertThat(parking.year()).isEqualTo(FinancialYear.of(2025));
        assertThat(parking.category()).isEqualTo("parking");
        assertThat(parking.size().systems()).isEqualTo(6);
        assertThat(parking.size().councils()).isEqualTo(3);
        assertThat(parking.size().suppliers()).isEqualTo(3);
        assertThat(parking.size().costGbp()).isEqualByComparingTo("1900");
        assertThat(parking.concentration().top1Share().get()).isEqualByComparingTo("60");
        assertThat(parking.concentration().top3Share().get()).isEqualByComparingTo("100");
        // 60² + 30² + 10²; by number of systems 50² + 25² + 25².
        assertThat(parking.concentration().hhiCost().get()).isEqualByComparingTo("4600");
        assertThat(parking.concentration().hhiCount().get()).isEqualByComparingTo("3750");
        assertThat(parking.concentration().band()).contains(MarketBand.HIGH);
    }

    /** Ten equal ones make 1,000; nine of 8 and one of 28 make 9 · 64 + 784 = 1,360; two of 25 and five of 10 make 1,750. */
    @ParameterizedTest
    @CsvSource({
        "10 10 10 10 10 10 10 10 10 10, moderately concentrated",
        "9 9 9 9 9 9 9 9 9 9 10, unconcentrated",
        "8 8 8 8 8 8 8 8 8 28, moderately concentrated",
        "25 25 10 10 10 10 10, moderately concentrated",
        "30 20 10 10 10 10 10, highly concentrated",
    })
    void theBandBeginsAtItsLowerEdge(String costs, String band) {
        String[] each = costs.split(" ", -1);
        String[] systems = new String[each.length];
        for (int i = 0; i < each.length; i++) {
            systems[i] = system("S" + i, "Supplier Number " + i, "P", Integer.parseInt(each[i]));
        }

        assertThat(only(ReturnedSector.of(CATALOGUE).returned("systems", COUNCILS.getFirst(), "2025-26", systems))
                        .concentration()
                        .band()
                        .map(MarketBand::text))
                .contains(band);
    }

    @Test
    void whereNothingCostsAnythingThereAreNoShares() {
        MarketSlice free = only(ReturnedSector.of(CATALOGUE)
                .returned("systems", COUNCILS.getFirst(), "2025-26", system("A", "Ostrel", "P", 0)));

        assertThat(free.concentration().hhiCost()).isEqualTo(Figure.notApplicable());
        assertThat(free.concentration().band()).isEmpty();
        assertThat(free.concentration().hhiCount().get()).isEqualByComparingTo("10000");
        assertThat(free.marker()).isEqualTo("[z]");
    }

    @Test
    void whereAllIsRunInHouseThereIsNobodyToDependOn() {
        MarketSlice own = only(ReturnedSector.of(CATALOGUE)
                .returned("systems", COUNCILS.getFirst(), "2025-26", system("A", "In-house", "P", 50)));

        assertThat(own.size()).isEqualTo(new MarketSlice.Size(1, 1, 0, new BigDecimal("50")));
        assertThat(own.concentration().top1Share()).isEqualTo(Figure.notApplicable());
        assertThat(own.concentration().hhiCount()).isEqualTo(Figure.notApplicable());
        assertThat(own.spread().median()).isEqualTo(Figure.withheld());
    }

    /** Five councils pay 1 to 5 £ a resident for the same product, written in different ways; a sixth has another. */
    @Test
    void theSpreadIsOfWhatEachCouncilPaysPerThousandResidents() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 5; i++) {
            int residents = residents(COUNCILS.get(i));
            sector.returned(
                    "systems",
                    COUNCILS.get(i),
                    "2025-26",
                    system("A", "Ostrel Ltd", i == 0 ? "OSTREL PARK" : "Ostrel Park", residents * i),
                    system("B", "OSTREL LIMITED", "ostrel park", residents),
                    system("C", "Quillmere", "Ostrel Park", 1));
        }
        sector.returned("systems", COUNCILS.get(5), "2025-26", system("A", "Ostrel", "Another", 1));

        MarketSlice.Spread spread = only(sector).spread();

        assertThat(spread.councils()).isEqualTo(5);
        assertThat(spread.q1().get()).isEqualByComparingTo("2000");
        assertThat(spread.median().get()).isEqualByComparingTo("3000");
        assertThat(spread.q3().get()).isEqualByComparingTo("4000");
    }

    @Test
    void underFiveCouncilsThereIsNoSpread() {
        assertThat(only(threeSuppliers()).spread().median()).isEqualTo(Figure.withheld());
    }

    /** Babergh and Mid Suffolk return together: one system, two councils, one price for both. */
    @Test
    void aJointReturnCountsOnceAndPaysPerResidentOfThemAll() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", "E07000200;E07000203", "2025-26", system("J", "Ostrel", "P", 1000));
        for (String council : COUNCILS.subList(0, 3)) {
            sector.returned("systems", council, "2025-26", system("A", "Ostrel", "P", 0));
        }

        MarketSlice parking = only(sector);

        assertThat(parking.size().systems()).isEqualTo(4);
        assertThat(parking.size().councils()).isEqualTo(5);
        assertThat(parking.size().costGbp()).isEqualByComparingTo("1000");
        assertThat(parking.spread().median().get()).isZero();
        assertThat(Decimals.round(parking.spread().q3().get()))
                .isEqualByComparingTo(Decimals.round(Figure.of(1_000_000)
                        .over(Figure.of(residents("E07000200") + residents("E07000203")))
                        .get()));
    }

    @Test
    void theLargestSuppliersAreNamedWhereFiveCouncilsUseThem() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        COUNCILS.forEach(council -> sector.returned(
                "systems",
                council,
                "2025-26",
                system("A", "Ostrel", "P", 10),
                system("B", "Only " + council, "P", 90)));

        assertThat(only(sector).largest())
                .extracting(MarketSlice.Supplier::group)
                .containsExactly("OSTREL");
        assertThat(only(sector).largest().getFirst().share().get()).isEqualByComparingTo("10");
    }

    private static int residents(String council) {
        return (int) CATALOGUE
                .reference()
                .population()
                .find(CouncilCode.of(council), FinancialYear.of(2025))
                .orElseThrow()
                .residents();
    }
}
