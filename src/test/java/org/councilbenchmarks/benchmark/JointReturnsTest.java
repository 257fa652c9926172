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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two districts that run their technology together and return it together: neither lost nor counted twice. */
class JointReturnsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOfGroups();
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
                        "system_ref=A; system_name=A; supplier=B; category=finance; annual_cost_gbp=100; hosting=saas;"
                                + " contract_end=2026-03-31",
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

    /**
     * Babergh has 97,033 of the 207,808 residents. Its part of money and of full-time equivalents is an estimate; what counts
     * people, roles, systems, contracts or rows is the joint body's.
     */
    @ParameterizedTest
    @CsvSource({
        "spend.per_employee, 2000, 233.467913, [e]",
        "spend.variance, 11.111111, 420242.24284, [e]",
        "staff.per_1000_residents, 0.076994, 97033, [e]",
        "staff.vacancy_rate, 20, 9.338717, [e]",
        "staff.days_to_hire, 60, 9.338717, [e]",
        "staff.training_per_fte, 200, 7.470973, [e]",
        "staff.planned_growth, 10, 9.338717, [e]",
        "market.top_supplier_share, 100, 70.040374, [e]",
        "contracts.lock_in_years, 0.999316, 46.693583, [e]",
        "contracts.committed, 46.661623, [z], [e]",
        "change.npsv, 23346.791269, [z], [e]",
        "change.bcr, 1.5, 46693.582538, [e]",
        "staff.turnover, 25, 20, ''",
        "staff.single_points, 0, 1, ''",
        "systems.per_category, 1, 2, ''",
        "contracts.unknown_end, 50, 2, ''",
        "data.refused_rows, 0, 10, ''"
    })
    void moneyAndFullTimeEquivalentsAreDividedAndCountsAreNot(
            String indicator, String value, String denominator, String marker) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        returned(sector, BOTH, 1);
        sector.returned("council", BOTH, "2024-25", "workforce_fte=500")
                .returned(
                        "spending",
                        BOTH,
                        "2024-25",
                        "service=it; category=saas; nature=run; basis=budget; amount_gbp=900000")
                .returned(
                        "staffing",
                        BOTH,
                        "2024-25",
                        "role_family=data; role=data_analyst; establishment_fte=20; in_post_fte=16; average_headcount=20;"
                                + " leavers_headcount=5; training_cost_gbp=3200; median_days_to_hire=60;"
                                + " planned_fte_next_year=22")
                .returned(
                        "initiatives",
                        BOTH,
                        "2024-25",
                        initiative("flow=cost; flow_class=capital; amount_gbp=100000"),
                        initiative("flow=benefit; flow_class=cash_releasing; amount_gbp=150000"));

        IndicatorValue babergh = sector.value(BABERGH, "2024-25", indicator);

        assertThat(six(babergh.value())).isEqualTo(value);
        assertThat(six(babergh.denominator())).isEqualTo(denominator);
        assertThat(babergh.marker()).isEqualTo(marker);
    }

    private static String initiative(String flow) {
        return "initiative_ref=A; title=A; stage=live; start_year=2024; flow_year=2024; basis=actual; " + flow;
    }

    private static String six(Figure figure) {
        return figure.find()
                .map(number -> Decimals.plain(number, 6))
                .orElseGet(() -> figure.absence().orElseThrow().shorthand());
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
