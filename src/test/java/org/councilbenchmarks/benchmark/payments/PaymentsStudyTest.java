package org.councilbenchmarks.benchmark.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.results.PaymentsMarket;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.junit.jupiter.api.Test;

/** Whom councils pay for technology, and which of their months are asked about. */
class PaymentsStudyTest {
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";

    private final ReturnedSector sector = ReturnedSector.of(CATALOGUE);

    private PaymentsStudy study() {
        return PaymentsStudy.of(sector.settlement(), sector);
    }

    private static String slice(PaymentsMarket.Slice slice) {
        return slice.year() + " " + slice.group() + ", " + slice.kind() + ", " + slice.councils() + " councils, £"
                + slice.amountGbp() + ", "
                + slice.share().find().map(s -> Decimals.plain(s, 6) + " %").orElse("no share") + ", "
                + slice.status().code() + slice.marker();
    }

    private static String paid(PaymentsMarket.Paid paid) {
        return paid.group() + ", " + paid.kind() + ", £" + paid.amountGbp() + " by " + paid.payments();
    }

    /** Payments under £500 and to those who sell no technology are left out; credits are taken off. */
    @Test
    void sharesAreOfThePositiveSumsOfAYear() {
        sector.returned(
                        "payments",
                        CORNWALL,
                        "2025-26",
                        "supplier=Civica UK Ltd; date=2025-04-15; amount=1000",
                        "supplier=Civica UK Ltd; date=2025-04-16; amount=499.99",
                        "supplier=Softcat plc; date=2025-05-01; amount=6500",
                        "supplier=Softcat plc; date=2025-05-02; amount=-500",
                        "supplier=Idox Software Ltd; date=2025-05-03; amount=-600",
                        "supplier=Northgate Vehicle Hire Ltd; date=2025-05-04; amount=5000")
                .returned(
                        "payments",
                        DORSET,
                        "2025-26",
                        "supplier=Civica UK Ltd; date=2025-06-15; amount=3000; status=provisional",
                        "supplier=Idox Software Ltd; date=2025-06-16; amount=499.99; status=provisional",
                        "supplier=Bytes Software Services; date=2025-06-17; amount=800; status=provisional",
                        "supplier=Bytes Software Services; date=2025-06-18; amount=-800; status=provisional")
                .returned("payments", DORSET, "2024-25", "supplier=Civica UK Ltd; date=2024-06-15; amount=700");

        PaymentsMarket market = study().market();

        assertThat(market.slices())
                .extracting(PaymentsStudyTest::slice)
                .containsExactly(
                        "2024-25 Civica, technology, 1 councils, £700.00, 100 %, certified",
                        "2025-26 Softcat, reseller, 1 councils, £6000.00, 60 %, certified",
                        "2025-26 Civica, technology, 2 councils, £4000.00, 40 %, provisional[p]",
                        "2025-26 Bytes, reseller, 1 councils, £0.00, no share, provisional[z]",
                        "2025-26 Idox, technology, 1 councils, £-600.00, no share, certified[z]");
        assertThat(market.councils())
                .extracting(of -> of.council() + " " + of.year() + ", " + of.months() + " months, £" + of.amountGbp()
                        + ", " + of.status().code())
                .containsExactly(
                        "E06000052 2025-26, 2 months, £6400.00, certified",
                        "E06000059 2024-25, 1 months, £700.00, certified",
                        "E06000059 2025-26, 1 months, £3000.00, provisional");
        assertThat(market.list(CouncilCode.of(CORNWALL)).getFirst().groups())
                .extracting(PaymentsStudyTest::paid)
                .containsExactly(
                        "Softcat, reseller, £6000.00 by 2",
                        "Civica, technology, £1000.00 by 1",
                        "Idox, technology, £-600.00 by 1");
    }

    @Test
    void equalSumsStandByName() {
        sector.returned(
                "payments",
                CORNWALL,
                "2025-26",
                "supplier=Softcat plc; date=2025-04-01; amount=800",
                "supplier=Civica UK Ltd; date=2025-04-15; amount=800",
                "supplier=Idox Software Ltd; date=2025-04-15; amount=800");

        PaymentsMarket market = study().market();

        assertThat(market.slices())
                .extracting(PaymentsMarket.Slice::group)
                .containsExactly("Civica", "Idox", "Softcat");
        assertThat(market.councils().getFirst().groups())
                .extracting(PaymentsMarket.Paid::group)
                .containsExactly("Civica", "Idox", "Softcat");
    }

    @Test
    void paymentsWithoutADayAreAnEstimateOfTheirMonths() {
        sector.returned(
                "payments",
                CORNWALL,
                "2025-26",
                "supplier=Civica UK Ltd; period=2025-04..2025-06; amount=1000",
                "supplier=Softcat plc; date=2025-06-30; amount=1000");

        PaymentsMarket market = study().market();

        assertThat(market.slices())
                .extracting(slice -> slice.group() + " " + slice.marker())
                .containsExactly("Civica [e]", "Softcat ");
        assertThat(market.councils().getFirst().months()).isEqualTo(3);
        assertThat(study().queries()).isEmpty();
    }

    @Test
    void aFileOfWhichRowsWereRefusedIsOfLowReliability() {
        Map<String, String> row = Map.of("supplier", "Civica UK Ltd", "date", "2025-04-15", "amount", "1000");
        sector.returned(ReturnId.of("payments"), CORNWALL, FinancialYear.of(2025), List.of(row), 1);

        assertThat(study().market().slices())
                .extracting(PaymentsMarket.Slice::marker)
                .containsExactly("[u]");
    }

    @Test
    void aCouncilThatPaidNoTechnologySupplierHasMonthsAllTheSame() {
        sector.returned("payments", CORNWALL, "2025-26", "supplier=A Taxi Firm; date=2025-04-15; amount=1000");

        PaymentsMarket market = study().market();

        assertThat(market.slices()).isEmpty();
        assertThat(market.councils()).singleElement().satisfies(of -> {
            assertThat(of.months()).isEqualTo(1);
            assertThat(of.groups()).isEmpty();
        });
    }

    @Test
    void monthsBetweenOthersAreAskedFor() {
        paid("2025-04", 1);
        paid("2025-07", 1);

        assertThat(study().queries()).singleElement().satisfies(query -> {
            assertThat(query.code().code()).isEqualTo("month-missing");
            assertThat(query.council()).contains(CouncilCode.of(CORNWALL));
            assertThat(query.message())
                    .isEqualTo("No payments of 2025-05, 2025-06 stand, although there are some from before and after.");
        });
    }

    @Test
    void ofMoreThanAYearThatIsMissingTwelveMonthsAreNamed() {
        paid("2024-04", 1);
        paid("2025-05", 1);
        assertThat(messages().getFirst())
                .contains("2024-05, ", ", 2025-04 stand")
                .doesNotContain("further");

        paid("2024-02", 1);
        assertThat(messages().getFirst()).contains("2024-03, 2024-05, ", ", 2025-03 and further months stand");
    }

    /** A quarter of the usual eight is two. */
    @Test
    void aMonthWithUnderAQuarterOfTheUsualPaymentsIsAskedAbout() {
        paid("2025-04", 8);
        paid("2025-05", 6);
        paid("2025-06", 10);
        paid("2025-07", 2);
        assertThat(messages()).isEmpty();

        paid("2025-07", 1);
        assertThat(messages()).containsExactly("2025-07 has 1 payments, the 3 months before it a median of 8.");
    }

    @Test
    void whatIsUsualIsNotToldFromTwoMonths() {
        paid("2025-05", 8);
        paid("2025-06", 8);
        paid("2025-07", 1);

        assertThat(messages()).isEmpty();
    }

    @Test
    void whatIsUsualIsToldFromTheTwelveMonthsBefore() {
        YearMonth first = YearMonth.of(2024, 4);
        for (int i = 0; i < 13; i++) {
            paid(first.plusMonths(i).toString(), i < 7 ? 100 : 40);
        }
        paid("2025-05", 9);

        // Six months of 100 and six of 40. With the April before, most would be of 100; without the May, of 40.
        assertThat(messages()).containsExactly("2025-05 has 9 payments, the 12 months before it a median of 70.");
    }

    private List<String> messages() {
        return study().queries().stream().map(Finding::message).toList();
    }

    /** So many payments of Cornwall in a month. */
    private void paid(String month, int payments) {
        List<String> rows = new ArrayList<>(
                Collections.nCopies(payments, "supplier=A Taxi Firm; date=" + month + "-15; amount=1000"));
        sector.returned("payments", CORNWALL, "2025-26", rows.toArray(String[]::new));
    }
}
