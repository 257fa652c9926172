package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ChangedCatalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Distribution;
import org.junit.jupiter.api.Test;

/** What a group's benchmark shows, and from how many councils on. */
class GroupBenchmarksTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final List<String> UNITARIES = CATALOGUE.councils().listIn(YEAR).stream()
            .filter(c -> c.councilClass() == CouncilClass.UNITARY)
            .map(c -> c.code().value())
            .toList();

    /** Councils with 1, 2, 3 … systems in the cloud for each hundred pounds spent. */
    private static ReturnedSector withCloudShares(int councils) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < councils; i++) {
            sector.returned("spending", UNITARIES.get(i), "2025-26", spent("saas", i + 1), spent("hardware", 99 - i));
        }
        return sector;
    }

    private static String spent(String category, int amount) {
        return "service=it; nature=run; basis=outturn; category=" + category + "; amount_gbp=" + amount;
    }

    private static Benchmark benchmark(BenchmarkResults results, String group, String indicator) {
        return results.findBenchmark(new BenchmarkKey(group, YEAR, indicator, "all"))
                .orElseThrow();
    }

    @Test
    void fourCouncilsShowNothingButTheirNumber() {
        Benchmark four = benchmark(withCloudShares(4).results(), "class:unitary", "spend.cloud_share");

        assertThat(four.cohort().n()).isEqualTo(4);
        assertThat(four.cohort().of()).isEqualTo(UNITARIES.size());
        assertThat(four.cohort().populationShare().isKnown()).isTrue();
        assertThat(four.distribution()).isEqualTo(Distribution.withheld());
        assertThat(four.totals().numerator()).isEqualTo(Figure.withheld());
        assertThat(four.marker()).isEqualTo("[c]");
    }

    @Test
    void fiveCouncilsShowTheirDistributionButNotItsTenths() {
        Benchmark five = benchmark(withCloudShares(5).results(), "class:unitary", "spend.cloud_share");

        assertThat(five.distribution().min().get()).isEqualByComparingTo("1");
        assertThat(five.distribution().q1().get()).isEqualByComparingTo("2");
        assertThat(five.distribution().median().get()).isEqualByComparingTo("3");
        assertThat(five.distribution().max().get()).isEqualByComparingTo("5");
        assertThat(five.distribution().mean().get()).isEqualByComparingTo("3");
        assertThat(five.distribution().mad().get()).isEqualByComparingTo("1");
        assertThat(five.distribution().p10()).isEqualTo(Figure.withheld());
        assertThat(five.marker()).isEmpty();
    }

    @Test
    void tenCouncilsShowTheTenthsToo() {
        Benchmark ten = benchmark(withCloudShares(10).results(), "class:unitary", "spend.cloud_share");

        assertThat(ten.distribution().p10().get()).isEqualByComparingTo("1.9");
        assertThat(ten.distribution().p90().get()).isEqualByComparingTo("9.1");
    }

    @Test
    void theAggregateIsTheGroupsOwnFigureAndNotItsMedian() {
        ReturnedSector sector = withCloudShares(5)
                .returned("spending", UNITARIES.get(5), "2025-26", spent("saas", 450), spent("hardware", 50));

        Benchmark six = benchmark(sector.results(), "class:unitary", "spend.cloud_share");

        assertThat(six.distribution().median().get()).isEqualByComparingTo("3.5");
        assertThat(six.totals().numerator().get()).isEqualByComparingTo("465");
        assertThat(six.totals().denominator().get()).isEqualByComparingTo("1000");
        assertThat(six.totals().aggregate().get()).isEqualByComparingTo("46.5");
    }

    @Test
    void onlyWhatMeansTheSameForEveryClassIsComparedAcrossClasses() {
        BenchmarkResults results = withCloudShares(5).results();

        assertThat(results.findBenchmark(new BenchmarkKey("england", YEAR, "spend.cloud_share", "all")))
                .isPresent();
        assertThat(results.findBenchmark(new BenchmarkKey("england", YEAR, "spend.per_resident", "all")))
                .isEmpty();
        assertThat(results.findBenchmark(new BenchmarkKey("class:unitary", YEAR, "spend.per_resident", "all")))
                .isPresent();
    }

    /** A county returned it too. */
    @Test
    void whatMeansNothingForAClassIsNotApplicableThereAndCountsNobodyOfIt() {
        String kent = "E10000016";
        Catalogue limited =
                ChangedCatalogue.limited("spend.cloud_share", CouncilClass.UNITARY, ReturnedSector.catalogueOfGroups());
        ReturnedSector sector = ReturnedSector.of(limited).returned("spending", kent, "2025-26", spent("saas", 1));
        UNITARIES.subList(0, 5).forEach(c -> sector.returned("spending", c, "2025-26", spent("saas", 1)));

        BenchmarkResults results = sector.results();

        assertThat(sector.value(kent, "2025-26", "spend.cloud_share").marker()).isEqualTo("[z]");
        Cohort england = benchmark(results, "england", "spend.cloud_share").cohort();
        assertThat(england.n()).isEqualTo(5);
        assertThat(england.of()).isEqualTo(UNITARIES.size());
        assertThat(results.findBenchmark(new BenchmarkKey("class:county", YEAR, "spend.cloud_share", "all")))
                .isEmpty();
    }

    private static ReturnedSector withTurnover(int councils, int withheld) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < councils; i++) {
            sector.returned(
                    "staffing",
                    UNITARIES.get(i),
                    "2025-26",
                    "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                            + " leavers_headcount=" + (i < withheld ? 1 : 6 + i));
        }
        return sector;
    }

    @Test
    void oneWithheldCouncilCannotBeWorkedOutFromTheTotals() {
        Benchmark benchmark = benchmark(withTurnover(6, 1).results(), "class:unitary", "staff.turnover");

        assertThat(benchmark.cohort().n()).isEqualTo(6);
        assertThat(benchmark.distribution().median().isKnown()).isTrue();
        assertThat(benchmark.distribution().mean()).isEqualTo(Figure.withheld());
        assertThat(benchmark.totals().numerator()).isEqualTo(Figure.withheld());
        assertThat(benchmark.totals().denominator()).isEqualTo(Figure.withheld());
        assertThat(benchmark.totals().aggregate()).isEqualTo(Figure.withheld());
    }

    @Test
    void twoWithheldCouncilsHideEachOther() {
        Benchmark benchmark = benchmark(withTurnover(6, 2).results(), "class:unitary", "staff.turnover");

        assertThat(benchmark.distribution().mean().isKnown()).isTrue();
        assertThat(benchmark.totals().aggregate().isKnown()).isTrue();
    }

    @Test
    void securityShowsItsMiddleButNeitherEndsNorSums() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < 10; i++) {
            sector.returned("systems", UNITARIES.get(i), "2025-26", system("A", 10 + i, 4), system("B", 90 - i, 1));
        }

        Benchmark legacy = benchmark(sector.results(), "class:unitary", "systems.legacy_share");

        assertThat(legacy.distribution().median().get()).isEqualByComparingTo("14.5");
        assertThat(legacy.distribution().q1().isKnown()).isTrue();
        assertThat(legacy.totals().aggregate().get()).isEqualByComparingTo("14.5");
        assertThat(List.of(
                        legacy.distribution().min(),
                        legacy.distribution().p10(),
                        legacy.distribution().p90(),
                        legacy.distribution().max(),
                        legacy.totals().numerator(),
                        legacy.totals().denominator()))
                .containsOnly(Figure.withheld());
    }

    private static String system(String ref, int cost, int likelihood) {
        return "system_ref=" + ref + "; system_name=A; supplier=B; category=finance; annual_cost_gbp=" + cost
                + "; likelihood_1=" + likelihood + "; likelihood_2=1; likelihood_3=1; likelihood_4=1";
    }

    @Test
    void whatDoesNotAddUpHasNoTotals() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        UNITARIES.subList(0, 5).forEach(c -> sector.returned("systems", c, "2025-26", system("A", 10, 1)));

        BenchmarkResults results = sector.results();

        assertThat(benchmark(results, "class:unitary", "market.top_supplier_share")
                        .totals()
                        .aggregate())
                .isEqualTo(Figure.notApplicable());
        assertThat(benchmark(results, "class:unitary", "systems.per_category")
                        .totals()
                        .numerator())
                .isEqualTo(Figure.notApplicable());
    }

    @Test
    void aProvisionalMemberMarksTheBenchmark() {
        ReturnedSector sector = withCloudShares(5)
                .returned("spending", UNITARIES.get(5), "2025-26", spent("saas", 3) + "; status=provisional");

        Benchmark known = benchmark(sector.results(), "class:unitary", "spend.cloud_share");
        Benchmark unknown = benchmark(sector.results(), "class:unitary", "staff.turnover");

        assertThat(known.marker()).isEqualTo("[p]");
        assertThat(known.status()).isEqualTo(DataStatus.PROVISIONAL);
        assertThat(unknown.status())
                .as("as the edition, where nothing is known")
                .isEqualTo(DataStatus.PROVISIONAL);
        assertThat(benchmark(withCloudShares(5).results(), "class:unitary", "spend.cloud_share")
                        .status())
                .isEqualTo(DataStatus.CERTIFIED);
    }
}
