package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that may be a slip are asked about: against last year, the class, and the whole that they are part of. */
class PlausibilityTest {
    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final String CORNWALL = "E06000052";
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final List<String> UNITARIES = CATALOGUE.councils().listIn(YEAR).stream()
            .filter(c -> c.councilClass() == CouncilClass.UNITARY)
            .map(c -> c.code().value())
            .toList();

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
        sector.returned("systems", CORNWALL, "2024-25", system("A", "5000"), system("B", "900000"));
        sector.returned("systems", CORNWALL, "2025-26", system("B", "900000"), system("A", "50000"));

        assertThat(queries()).singleElement().satisfies(query -> {
            assertThat(query.effect()).isEqualTo(Effect.QUERY);
            assertThat(query.message())
                    .isEqualTo("annual_cost_gbp of A is 50000 for 2025-26 and was 5000 for 2024-25: 10 times as much.");
            assertThat(query.was()).isEqualTo("50000");
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

    @ParameterizedTest
    @CsvSource({"499, false", "500, true", "2000, true", "2001, false"})
    void aboutAThousandTimesLooksLikeAnotherUnit(long times, boolean thousands) {
        sector.returned("council", CORNWALL, "2024-25", "total_service_expenditure_gbp=1000");
        sector.returned("council", CORNWALL, "2025-26", "total_service_expenditure_gbp=" + 1000 * times);

        assertThat(queries())
                .singleElement()
                .satisfies(query -> assertThat(query.wanted().contains("in thousands (£000)"))
                        .isEqualTo(thousands));
    }

    @Test
    void numbersOfUsersAreNeitherMoneyNorPostsAndAreNotAskedAbout() {
        sector.returned("systems", CORNWALL, "2024-25", system("A", "5000") + "; named_users=10000");
        sector.returned("systems", CORNWALL, "2025-26", system("A", "5000") + "; named_users=100000");

        assertThat(queries()).isEmpty();
    }

    @Test
    void aYearBetweenIsNoLastYear() {
        sector.returned("council", CORNWALL, "2023-24", "workforce_fte=5000");
        sector.returned("council", CORNWALL, "2025-26", "workforce_fte=500");

        assertThat(queries()).isEmpty();
    }

    /** What each of the first unitary councils spends for each resident. */
    private void spentForEachResident(long... pounds) {
        for (int i = 0; i < pounds.length; i++) {
            sector.returned("spending", UNITARIES.get(i), "2025-26", spent("it", residents(i) * pounds[i]));
        }
    }

    private static long residents(int unitary) {
        return CATALOGUE
                .reference()
                .population()
                .find(CouncilCode.of(UNITARIES.get(unitary)), YEAR)
                .orElseThrow()
                .residents();
    }

    @Test
    void poundsWhereTheClassReturnsThousandsAreAskedAbout() {
        spentForEachResident(10, 10, 10, 10_000, 10);

        assertThat(queries()).singleElement().satisfies(query -> {
            assertThat(query.council().orElseThrow().value()).isEqualTo(UNITARIES.get(3));
            assertThat(query.message())
                    .contains("for each resident 1000 times as much as the median of unitary councils");
            assertThat(query.wanted()).contains("£000");
            assertThat(query.place().line()).as("of all rows, not of a line").isZero();
        });
    }

    @Test
    void aHundredTimesTheMedianOfTheClassIsAskedAboutAndLessIsNot() {
        spentForEachResident(100, 100, 1, 9_999, 100);

        assertThat(messages())
                .singleElement()
                .asString()
                .contains("for each resident 100 times as little as the median of unitary councils");
    }

    /** Nothing is no small amount, and the residents of a joint return are not one council's. */
    @Test
    void nothingAndJointReturnsAreNotComparedWithTheClass() {
        spentForEachResident(10, 10, 10, 10, 10, 0);
        sector.returned(
                "spending", UNITARIES.get(6) + ";" + UNITARIES.get(7), "2025-26", spent("it", residents(6) * 10_000));

        assertThat(queries()).isEmpty();
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
