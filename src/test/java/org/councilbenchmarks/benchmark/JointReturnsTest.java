package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.junit.jupiter.api.Test;

/** Two districts that run their technology together and return it together: neither lost nor counted twice. */
class JointReturnsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final FinancialYear YEAR = FinancialYear.of(2024);
    private static final String BABERGH = "E07000200";
    private static final String MID_SUFFOLK = "E07000203";
    private static final String BOTH = BABERGH + ";" + MID_SUFFOLK;
    private static final List<String> OTHER_DISTRICTS = List.of("E07000040", "E07000041", "E07000042", "E07000043");

    private static ReturnedSector returnedTogether() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        returned(sector, BOTH, 1);
        OTHER_DISTRICTS.forEach(council -> returned(sector, council, 1));
        return sector;
    }

    private static void returned(ReturnedSector sector, String councils, int times) {
        sector.returned(
                        "spending",
                        councils,
                        "2024-25",
                        "service=it; category=saas; nature=run; basis=outturn; amount_gbp=" + 400000 * times,
                        "service=it; category=employees; nature=run; basis=outturn; amount_gbp=" + 600000 * times)
                .returned(
                        "systems",
                        councils,
                        "2024-25",
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; hosting=saas",
                        "system_ref=C; system_name=C; supplier=B; category=parking; annual_cost_gbp=50; hosting=hosted")
                .returned(
                        "skills",
                        councils,
                        "2024-25",
                        "role_family=data; role=data_analyst; skill=data_modelling; required_level=working;"
                                + " people_required=20; people_awareness=0; people_working=8; people_practitioner=0;"
                                + " people_expert=0");
    }

    private static long residents(String council) {
        return CATALOGUE
                .reference()
                .population()
                .find(CouncilCode.of(council), YEAR)
                .orElseThrow()
                .residents();
    }

    @Test
    void amountsAreDividedByPopulationWhichIsAnEstimate() {
        ReturnedSector sector = returnedTogether();
        IndicatorValue babergh = sector.value(BABERGH, "2024-25", "spend.cloud_share");
        IndicatorValue midSuffolk = sector.value(MID_SUFFOLK, "2024-25", "spend.cloud_share");

        assertThat(babergh.value().get()).isEqualByComparingTo("40");
        assertThat(babergh.marker()).isEqualTo("[e]");
        assertThat(Decimals.round(
                        babergh.denominator().plus(midSuffolk.denominator()).get()))
                .isEqualByComparingTo("1000000");
        assertThat(Decimals.round(babergh.denominator().get()))
                .isEqualByComparingTo(Decimals.round(Figure.of(1_000_000)
                        .times(Figure.of(residents(BABERGH)))
                        .over(Figure.of(residents(BABERGH) + residents(MID_SUFFOLK)))
                        .get()));
    }

    @Test
    void spendingPerResidentIsThatOfAllResidentsTogether() {
        ReturnedSector sector = returnedTogether();

        assertThat(sector.value(BABERGH, "2024-25", "spend.per_resident").value())
                .isEqualTo(sector.value(MID_SUFFOLK, "2024-25", "spend.per_resident")
                        .value());
    }

    @Test
    void aShareOfSystemsIsTheJointFigure() {
        IndicatorValue share = returnedTogether().value(BABERGH, "2024-25", "systems.cloud_share");

        assertThat(share.value().get()).isEqualByComparingTo("50");
        assertThat(share.denominator().get()).isEqualByComparingTo("2");
        assertThat(share.marker()).isEmpty();
    }

    @Test
    void aNumberOfPeopleStaysWithTheJointBody() {
        assertThat(returnedTogether()
                        .value(BABERGH, "2024-25", "skills.gap_people")
                        .marker())
                .isEqualTo("[x]");
    }

    @Test
    void aGroupsTotalsCountTheJointBodyOnce() {
        ReturnedSector sector = returnedTogether();

        Benchmark systems = benchmark(sector, "systems.cloud_share");
        Benchmark money = benchmark(sector, "spend.cloud_share");

        assertThat(systems.cohort().n()).isEqualTo(6);
        assertThat(systems.totals().denominator().get()).isEqualByComparingTo("10");
        assertThat(systems.totals().aggregate().get()).isEqualByComparingTo("50");
        assertThat(Decimals.round(money.totals().denominator().get())).isEqualByComparingTo("5000000");
    }

    @Test
    void theTotalOfPeopleHoldsTheJointBodysThoughNoPartnerShowsThem() {
        ReturnedSector sector = returnedTogether();
        returned(sector, "E07000044", 1);

        Benchmark gap = benchmark(sector, "skills.gap_people");

        assertThat(gap.cohort().n()).isEqualTo(5);
        assertThat(gap.totals().numerator().get()).isEqualByComparingTo("72");
        assertThat(gap.totals().denominator()).isEqualTo(Figure.notApplicable());
    }

    @Test
    void aJointBodysFewPeopleCannotBeWorkedOutFromTheTotal() {
        ReturnedSector sector = returnedTogether();
        returned(sector, "E07000044", 1);
        sector.returned(
                "skills",
                BOTH,
                "2024-25",
                "role_family=data; role=data_analyst; skill=data_modelling; required_level=working;"
                        + " people_required=20; people_awareness=0; people_working=17; people_practitioner=0;"
                        + " people_expert=0");

        assertThat(benchmark(sector, "skills.gap_people").totals().numerator()).isEqualTo(Figure.withheld());
    }

    private static Benchmark benchmark(ReturnedSector sector, String indicator) {
        return sector.results()
                .findBenchmark(new BenchmarkKey("class:district", YEAR, indicator, "all"))
                .orElseThrow();
    }
}
