package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that may be a slip are asked about: against last year, the class, and the whole that they are part of. */
class PlausibilityTest {
    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";

    private final ReturnedSector sector = ReturnedSector.of(CATALOGUE);

    private List<Finding> queries() {
        return sector.results().analyses().findings().stream()
                .filter(f -> f.code() == FindingCode.IMPLAUSIBLE)
                .toList();
    }

    private List<String> messages() {
        return queries().stream().map(Finding::message).toList();
    }

    private static String system(String reference, String cost) {
        return "system_ref=" + reference + "; system_name=S; supplier=X; category=crm; annual_cost_gbp=" + cost;
    }

    private static String spent(String service, long amount) {
        return "service=" + service + "; nature=run; basis=outturn; category=software; amount_gbp=" + amount;
    }

    @Test
    void aFigureOfTenTimesLastYearsIsAskedAboutWithFileAndLine() {
        sector.returned("systems", CORNWALL, "2024-25", system("A", "6000"), system("B", "900000"));
        sector.returned("systems", CORNWALL, "2025-26", system("B", "900000"), system("A", "60000"));

        assertThat(queries()).singleElement().satisfies(query -> {
            assertThat(query.effect()).isEqualTo(Effect.QUERY);
            assertThat(query.message())
                    .isEqualTo("annual_cost_gbp of A is 60000 for 2025-26 and was 6000 for 2024-25: 10 times as much.");
            assertThat(query.was()).isEqualTo("60000");
            assertThat(query.place().line()).isEqualTo(3);
            assertThat(query.place().column()).isEqualTo("annual_cost_gbp");
            assertThat(query.place().file()).isNotEmpty();
            assertThat(query.council().orElseThrow().value()).isEqualTo(CORNWALL);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "6000, 59999, nothing like ten times",
        "4999, 49999, below what is worth a question",
        "0, 900000, nothing to compare with",
        "900000, 0, gone"
    })
    void aSmallerDifferenceIsNot(long before, long now, String why) {
        sector.returned("systems", CORNWALL, "2024-25", system("A", "" + before), system("B", "9000000"));
        sector.returned("systems", CORNWALL, "2025-26", system("A", "" + now), system("B", "9000000"));

        assertThat(queries()).as(why).isEmpty();
    }

    @Test
    void aTenthOfLastYearsIsAskedAboutToo() {
        sector.returned("council", CORNWALL, "2024-25", "workforce_fte=5000");
        sector.returned("council", CORNWALL, "2025-26", "workforce_fte=500");

        assertThat(messages())
                .containsExactly("workforce_fte, all rows together, is 500 for 2025-26 and was 5000 for 2024-25:"
                        + " 10 times as little.");
    }

    @Test
    void poundsWhereThousandsStoodLastYearAreOneQuestionForTheWholeFile() {
        sector.returned("spending", CORNWALL, "2024-25", spent("it", 4_000), spent("housing", 1_000));
        sector.returned("spending", CORNWALL, "2025-26", spent("it", 4_100_000), spent("housing", 1_000_000));

        assertThat(queries()).singleElement().satisfies(query -> {
            assertThat(query.message()).contains("amount_gbp, all rows together, is 5100000", "1020 times as much");
            assertThat(query.wanted()).contains("in thousands (£000)");
            assertThat(query.place().line()).isZero();
        });
    }

    @Test
    void aYearBetweenIsNoLastYear() {
        sector.returned("council", CORNWALL, "2023-24", "workforce_fte=5000");
        sector.returned("council", CORNWALL, "2025-26", "workforce_fte=500");

        assertThat(queries()).isEmpty();
    }

    @Test
    void poundsWhereTheClassReturnsThousandsAreAskedAbout() {
        // Some £10 for each resident; one council's are 1,000 times that.
        List<Council> unitaries = CATALOGUE.councils().listIn(FinancialYear.of(2025)).stream()
                .filter(c -> c.councilClass() == CouncilClass.UNITARY)
                .limit(5)
                .toList();
        for (int i = 0; i < unitaries.size(); i++) {
            long residents = CATALOGUE
                    .reference()
                    .population()
                    .find(unitaries.get(i).code(), FinancialYear.of(2025))
                    .orElseThrow()
                    .residents();
            long amount = residents * (i == 3 ? 10_000 : 10);
            sector.returned("spending", unitaries.get(i).code().value(), "2025-26", spent("it", amount));
        }

        assertThat(queries()).singleElement().satisfies(query -> {
            assertThat(query.council()).contains(unitaries.get(3).code());
            assertThat(query.message())
                    .contains("for each resident 1000 times as much as the median of unitary councils");
            assertThat(query.wanted()).contains("£000");
        });
    }

    @Test
    void aPartGreaterThanItsWholeIsAskedAbout() {
        sector.returned("council", CORNWALL, "2025-26", "workforce_fte=40; total_service_expenditure_gbp=900000000");
        sector.returned("spending", CORNWALL, "2025-26", spent("it", 900_000_001));
        sector.returned(
                "staffing",
                CORNWALL,
                "2025-26",
                "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=40");

        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith(
                                "amount_gbp, all rows together, is 900000001 of 900000000 in total_service_expenditure_gbp")
                        .endsWith(": a share over 100 %."));
    }
}
