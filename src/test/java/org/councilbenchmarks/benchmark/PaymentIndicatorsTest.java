package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments of 2025-26: when the year is known as a whole, and which rows are evidence. */
class PaymentIndicatorsTest {
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";

    private static ReturnedSector paid(Stream<String> rows) {
        return ReturnedSector.of(CATALOGUE).returned("payments", CORNWALL, "2025-26", rows.toArray(String[]::new));
    }

    private static IndicatorValue suppliers(ReturnedSector sector) {
        return sector.value(CORNWALL, "2025-26", "payments.technology_suppliers");
    }

    /** So many payments to Civica in April, and four in each other month. */
    private static Stream<String> fourAMonthBut(int inApril) {
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(month -> IntStream.range(0, month == 0 ? inApril : 4)
                        .mapToObj(n -> String.format(
                                Locale.ROOT,
                                "supplier=Civica UK Ltd; date=%d-%02d-%02d; amount=1000",
                                month < 9 ? 2025 : 2026,
                                (month + 3) % 12 + 1,
                                n + 1)));
    }

    @Test
    void aMonthWithAQuarterOfTheUsualPaymentsIsAllThere() {
        assertThat(suppliers(paid(fourAMonthBut(1))).value().get()).isEqualByComparingTo("1");
    }

    @Test
    void withoutAMonthTheYearIsNotKnownButHowMuchOfItIs() {
        IndicatorValue value = suppliers(paid(fourAMonthBut(0)));

        assertThat(value.value()).isEqualTo(Figure.notAvailable());
        assertThat(value.knownShare().get()).isBetween(new BigDecimal("91.66"), new BigDecimal("91.67"));
    }

    /** Of a quarter it cannot be said how many of its payments are of which month. */
    @Test
    void paymentsOfAQuarterStandForItsMonths() {
        IndicatorValue value = suppliers(paid(Stream.of(
                "supplier=Civica UK Ltd; period=2025-04..2025-06; amount=1000",
                "supplier=Civica UK Ltd; period=2025-04..2025-06; amount=2000",
                "supplier=Civica UK Ltd; period=2025-07..2025-09; amount=1000",
                "supplier=Civica UK Ltd; period=2025-10..2025-12; amount=1000",
                "supplier=Softcat plc; period=2026-01..2026-03; amount=1000")));

        assertThat(value.value().get()).isEqualByComparingTo("2");
        assertThat(value.marker()).isEqualTo("[e]");
    }

    @Test
    void evidenceIsOfTechnologySuppliersPaidFiveHundredPoundsOrMore() {
        ReturnedSector sector = paid(Stream.concat(
                fourAMonthBut(4),
                Stream.of(
                        "supplier=Idox Software Ltd; date=2025-04-20; amount=499.99",
                        "supplier=Softcat plc; date=2025-04-21; amount=500",
                        "supplier=Softcat plc; date=2025-04-22; amount=-500",
                        "supplier=A Taxi Firm; date=2025-04-22; amount=9000")));

        List<Evidence> evidence = sector.benchmarking()
                .explain(
                        sector.settlement(),
                        sector,
                        ReturnedSector.key(CORNWALL, "2025-26", "payments.technology_suppliers"))
                .orElseThrow()
                .evidence();

        // Civica in each month, counted in the first; Softcat gave it all back.
        assertThat(evidence).hasSize(13);
        assertThat(evidence.stream().filter(Evidence::counts)).hasSize(12);
        assertThat(evidence)
                .filteredOn(e -> !e.counts())
                .extracting(Evidence::leftOut)
                .containsExactly("its supplier group has no positive total");
    }

    /** Nothing can be divided by what was all given back, whatever was returned as spent. */
    @ParameterizedTest
    @CsvSource({
        "payments.technology_suppliers, 0",
        "payments.technology_per_resident, [z]",
        "payments.reseller_share, [z]",
        "payments.top_supplier_share, [z]",
        "payments.concentration, [z]",
        "spend.reconciled, [z]"
    })
    void ofPaymentsThatCameToNothingOnlyTheNumberOfSuppliersIsKnown(String indicator, String shown) {
        ReturnedSector givenBack = paid(fourAMonthBut(4)
                .flatMap(payment -> Stream.of(payment, payment.replace("amount=1000", "amount=-1000"))));

        assertThat(shown(givenBack.value(CORNWALL, "2025-26", indicator))).isEqualTo(shown);

        givenBack.returned(
                "spending",
                CORNWALL,
                "2025-26",
                "service=it; category=software; nature=run; basis=outturn; amount_gbp=5000");
        assertThat(shown(givenBack.value(CORNWALL, "2025-26", indicator))).isEqualTo(shown);
    }

    private static String shown(IndicatorValue value) {
        return value.value().find().map(number -> Decimals.plain(number, 6)).orElseGet(value::marker);
    }
}
