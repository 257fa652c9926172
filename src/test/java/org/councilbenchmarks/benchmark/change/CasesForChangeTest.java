package org.councilbenchmarks.benchmark.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.benchmark.ReturnedSector;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.domain.results.ChangeEvidence;
import org.councilbenchmarks.domain.results.ChangeStudy;
import org.junit.jupiter.api.Test;

/**
 * Initiatives worked out by hand. Deflators: 2024 = 2025 = 100 (the table's last), 2023-24 = ¾ · 96.2507 + ¼ · 100 =
 * 97.188025; a year is worth 1 / 1.035 of the one before.
 */
class CasesForChangeTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";

    private static String row(String initiative, String flow, int year, String basis, int amount, String more) {
        return initiative + "; flow=" + (flow.equals("capital") || flow.equals("revenue") ? "cost" : "benefit")
                + "; flow_class=" + flow + "; flow_year=" + year + "; basis=" + basis + "; amount_gbp=" + amount + more;
    }

    private static String initiative(String reference, String theme, String stage, int start) {
        return "initiative_ref=" + reference + "; title=T " + reference + "; theme=" + theme + "; stage=" + stage
                + "; start_year=" + start;
    }

    private static final String FORMS = initiative("CI-1", "Customer contact", "beta", 2024);

    private static String[] forms() {
        return new String[] {
            row(FORMS, "capital", 2024, "actual", 100_000, "; evidence=audited"),
            row(FORMS, "capital", 2024, "forecast", 90_000, "; evidence=pilot"),
            row(FORMS, "revenue", 2025, "forecast", 20_000, "; evidence=pilot"),
            row(FORMS, "capital", 2026, "forecast", 10_000, ""),
            row(FORMS, "cash_releasing", 2025, "forecast", 10_000, "; evidence=comparable"),
            row(FORMS, "cash_releasing", 2025, "actual", 6_000, "; evidence=audited"),
            row(FORMS, "cash_releasing", 2026, "forecast", 80_000, "; evidence=pilot; price_year=2023"),
            row(FORMS, "non_cash_releasing", 2027, "forecast", 120_000, "; evidence=comparable; price_year=2025"),
        };
    }

    private static ChangeStudy study(ReturnedSector sector) {
        return sector.analyses().change();
    }

    private static ChangeCase only(String... rows) {
        List<ChangeCase> cases = study(ReturnedSector.of(CATALOGUE).returned("initiatives", CORNWALL, "2025-26", rows))
                .cases();
        assertThat(cases).hasSize(1);
        return cases.getFirst();
    }

    private static String six(Figure figure) {
        return figure.find()
                .map(value -> Decimals.plain(value, 6))
                .orElseGet(() -> figure.absence().orElseThrow().shorthand());
    }

    /**
     * Costs: 100,000 actual; 20,000 · 1.1025 / 1.035; 10,000 · 3 / 1.035². Benefits: 6,000 actual / 1.035; 80,000 · 100 /
     * 97.188025 / 1.035²; 120,000 / 1.035³.
     */
    @Test
    void flowsAreBroughtToOnePriceRaisedByBiasAndDiscounted() {
        ChangeCase forms = only(forms());

        ChangeCase.Worth worth = forms.worth();
        assertThat(six(worth.pvCost())).isEqualTo("149309.668837");
        assertThat(six(worth.pvBenefit())).isEqualTo("190871.849395");
        assertThat(six(worth.pvCashBenefit())).isEqualTo("82638.724714");
        assertThat(six(worth.npsv())).isEqualTo("41562.180557");
        assertThat(six(worth.npvCash())).isEqualTo("-66670.944123");
        assertThat(six(worth.bcr())).isEqualTo("1.278362");
        assertThat(six(worth.payback())).isEqualTo("3");
        assertThat(six(worth.switchingValue())).isEqualTo("21.774914");
        assertThat(six(worth.evidenceShare())).isEqualTo("43.295397");
        assertThat(six(forms.realisation().realised())).isEqualTo("60");
        assertThat(forms.marker()).isEqualTo("[e]");
    }

    @Test
    void fiveThingsAreAlwaysLookedAtOtherwise() {
        ChangeCase.Sensitivity otherwise = only(forms()).sensitivity();

        assertThat(six(otherwise.costUp())).isEqualTo("11700.24679");
        assertThat(six(otherwise.benefitDown())).isEqualTo("3387.810679");
        assertThat(six(otherwise.late())).isEqualTo("35107.576955");
        assertThat(six(otherwise.biasUpper())).isEqualTo("35620.151572");
        assertThat(six(otherwise.strongEvidence())).isEqualTo("-66670.944123");
    }

    /** 100,000 now against 103,500 in a year: exactly nothing is left, and that is enough. */
    @Test
    void whatComesToNothingHasPaidForItself() {
        String even = initiative("CI-2", "", "alpha", 2025);
        ChangeCase each = only(
                row(even, "capital", 2025, "actual", 100_000, ""),
                row(even, "cash_releasing", 2026, "forecast", 103_500, "; price_year=2025"));

        assertThat(six(each.worth().npsv())).isEqualTo("0");
        assertThat(six(each.worth().payback())).isEqualTo("1");
        assertThat(six(each.worth().switchingValue())).isEqualTo("0");
        assertThat(each.marker()).as("no other prices than those of the year").isEmpty();
    }

    /** Paid back after a year, in debt again after two, for good after three. */
    @Test
    void paybackIsFromWhenItStays() {
        String late = initiative("CI-3", "", "alpha", 2025);
        ChangeCase each = only(
                row(late, "revenue", 2025, "actual", 100, ""),
                row(late, "economic", 2026, "forecast", 200, "; price_year=2025"),
                row(late, "revenue", 2027, "actual", 500, "; price_year=2025"),
                row(late, "economic", 2028, "forecast", 900, "; price_year=2025"));

        assertThat(six(each.worth().payback())).isEqualTo("3");
    }

    @Test
    void withoutAnyFlowThatCountsNothingIsKnownOfThePayback() {
        assertThat(Appraisal.none().payback()).isEqualTo(Figure.notAvailable());
        assertThat(Appraisal.none().hasFlows()).isFalse();
    }

    /** 50,000 · 1.41 against 20,000 / 1.035. */
    @Test
    void whatNeverPaysBackHasNoPaybackAndANegativeSwitchingValue() {
        String loss = initiative("CI-4", "", "discovery", 2025);
        ChangeCase each = only(
                row(loss, "revenue", 2025, "forecast", 50_000, ""),
                row(loss, "economic", 2026, "forecast", 20_000, "; price_year=2025"));

        assertThat(six(each.worth().npsv())).isEqualTo("-51176.328502");
        assertThat(six(each.worth().payback())).isEqualTo("[z]");
        assertThat(six(each.worth().switchingValue())).isEqualTo("-264.8375");
        assertThat(six(each.realisation().realised())).isEqualTo("[z]");
    }

    @Test
    void withoutCostsThereIsNoRatioAndWithoutBenefitsNoShare() {
        String grant = initiative("CI-5", "", "live", 2025);

        assertThat(only(row(grant, "economic", 2025, "actual", 7, "")).worth().bcr())
                .isEqualTo(Figure.notApplicable());
        ChangeCase.Worth cost =
                only(row(grant, "revenue", 2025, "actual", 7, "")).worth();
        assertThat(cost.switchingValue()).isEqualTo(Figure.notApplicable());
        assertThat(cost.evidenceShare()).isEqualTo(Figure.notApplicable());
        assertThat(six(cost.bcr())).isEqualTo("0");
    }

    /** The table of deflators begins in 1990: nothing is known of an amount in prices of 1980. */
    @Test
    void pricesBeforeTheTableAreNotGuessed() {
        String old = initiative("CI-6", "", "live", 2025);
        ChangeCase each = only(
                row(old, "revenue", 2025, "actual", 7, "; price_year=1980"),
                row(old, "economic", 2025, "actual", 9, ""));

        assertThat(each.worth().pvCost()).isEqualTo(Figure.notAvailable());
        assertThat(six(each.worth().pvBenefit())).isEqualTo("9");
        assertThat(each.worth().payback()).isEqualTo(Figure.notAvailable());
        assertThat(each.marker()).isEqualTo("[x]");
    }

    /** Five initiatives of four councils with ratios of 1 to 5, one of them jointly; a stopped one apart; a theme in capitals. */
    @Test
    void evidenceIsByThemeAndStage() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        String[] councils = {"E06000052", "E06000059", "E06000016", "E07000200;E07000203"};
        for (int i = 0; i < 4; i++) {
            String theme = i == 1 ? "DATA" : "Data";
            String[] rows = IntStream.of(i == 3 ? new int[] {4, 5} : new int[] {i + 1})
                    .boxed()
                    .flatMap(ratio -> {
                        String live = initiative("CI-" + ratio, theme, "live", 2025);
                        return List.of(
                                row(live, "revenue", 2025, "actual", 100, ""),
                                row(live, "economic", 2025, "forecast", 200, ""),
                                row(live, "economic", 2025, "actual", 100 * ratio, ""))
                                .stream();
                    })
                    .toArray(String[]::new);
            sector.returned("initiatives", councils[i], "2025-26", rows);
        }
        sector.returned(
                "initiatives",
                "E06000023",
                "2025-26",
                row(initiative("S", "Data", "stopped", 2025), "capital", 2025, "actual", 70, "; status=provisional"));

        List<ChangeEvidence> evidence = study(sector).evidence();

        assertThat(evidence).extracting(ChangeEvidence::stage).containsExactly("live", "stopped");
        ChangeEvidence live = evidence.getFirst();
        assertThat(live.theme()).isEqualTo("Data");
        assertThat(live.initiatives()).isEqualTo(5);
        assertThat(live.councils()).isEqualTo(5);
        assertThat(six(live.pvCost())).isEqualTo("500");
        assertThat(six(live.pvBenefit())).isEqualTo("1500");
        assertThat(List.of(
                        six(live.bcr().q1()),
                        six(live.bcr().median()),
                        six(live.bcr().q3())))
                .containsExactly("2", "3", "4");
        assertThat(six(live.realisation().forecast())).isEqualTo("1000");
        assertThat(six(live.realisation().actual())).isEqualTo("1500");
        assertThat(six(live.realisation().realised())).isEqualTo("150");
        ChangeEvidence stopped = evidence.get(1);
        assertThat(six(stopped.pvCost())).isEqualTo("70");
        assertThat(stopped.bcr().median()).isEqualTo(Figure.withheld());
        assertThat(stopped.marker()).isEqualTo("[p]");
        assertThat(stopped.status()).isEqualTo(DataStatus.PROVISIONAL);
    }

    @Test
    void casesStandByCouncilYearAndReference() {
        String forms = initiative("B", "", "live", 2024);
        ChangeStudy study = study(ReturnedSector.of(CATALOGUE)
                .returned("initiatives", "E06000059", "2025-26", row(forms, "revenue", 2025, "actual", 1, ""))
                .returned(
                        "initiatives",
                        CORNWALL,
                        "2025-26",
                        row(forms, "revenue", 2025, "actual", 1, ""),
                        row(initiative("A", "", "live", 2024), "revenue", 2025, "actual", 1, ""))
                .returned("initiatives", CORNWALL, "2024-25", row(forms, "revenue", 2025, "actual", 1, "")));

        assertThat(study.cases())
                .extracting(c -> c.source().councilText() + " " + c.source().year() + " "
                        + c.initiative().reference())
                .containsExactly(
                        "E06000052 2024-25 B", "E06000052 2025-26 A", "E06000052 2025-26 B", "E06000059 2025-26 B");
    }
}
