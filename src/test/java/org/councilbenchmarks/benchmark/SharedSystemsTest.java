package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.SharedSystem;
import org.junit.jupiter.api.Test;

/** Which councils hang together over a system, and how far it reaches. */
class SharedSystemsTest {

    private static final Catalogue CATALOGUE = ReturnedSector.shippedCatalogue();
    private static final String CORNWALL = "E06000052";
    private static final String DORSET = "E06000059";
    private static final String PLYMOUTH = "E06000026";
    private static final String TORBAY = "E06000027";

    private static String system(String reference, String category, String supplier, String more) {
        return "system_ref=" + reference + "; system_name=S; supplier=" + supplier + "; category=" + category
                + "; annual_cost_gbp=100; " + more;
    }

    private static List<SharedSystem> shared(ReturnedSector sector) {
        return sector.analyses().sharedSystems();
    }

    /** Cornwall names Dorset, Dorset names Plymouth: the three hang together; Torbay's is its own. */
    private static ReturnedSector chain() {
        return ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL,
                        "2025-26",
                        system("C1", "parking", "Ostrel Ltd", "service=it; shared_with=" + DORSET),
                        system("C2", "finance", "Ostrel Ltd", "service=it"))
                .returned(
                        "systems",
                        DORSET,
                        "2025-26",
                        system("D1", "parking", "OSTREL", "service=education; shared_with=" + PLYMOUTH))
                .returned("systems", PLYMOUTH, "2025-26", system("P1", "parking", "Ostrel Limited", "service=it"))
                .returned("systems", TORBAY, "2025-26", system("T1", "parking", "Ostrel", "service=it"));
    }

    @Test
    void councilsHangTogetherOverOthers() {
        List<SharedSystem> shared = shared(chain());

        assertThat(shared).extracting(SharedSystem::reference).containsExactly("P1", "C1", "D1");
        assertThat(shared).extracting(SharedSystem::component).containsOnly(1);
        assertThat(shared.getFirst().reach().councils()).isEqualTo(3);
        assertThat(shared.getFirst().reach().services()).isEqualTo(2);
        assertThat(shared.getFirst().reach().annualCostGbp()).isEqualByComparingTo("300");
        assertThat(shared.getFirst().reach().residents())
                .isEqualTo(Figure.of(residents(CORNWALL) + residents(DORSET) + residents(PLYMOUTH)));
    }

    @Test
    void anotherSupplierOrCategoryDoesNotConnect() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2025-26", system("C1", "parking", "Ostrel", "shared_with=" + DORSET))
                .returned(
                        "systems",
                        DORSET,
                        "2025-26",
                        system("D1", "parking", "Quillmere", "shared_with=" + TORBAY),
                        system("D2", "finance", "Ostrel", "shared_with=" + TORBAY));

        assertThat(shared(sector)).extracting(SharedSystem::component).containsExactly(1, 2, 3);
        assertThat(shared(sector)).extracting(s -> s.reach().councils()).containsOnly(2);
    }

    @Test
    void aCouncilThatReturnedNothingIsReachedAllTheSame() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2025-26", system("C1", "parking", "Ostrel", "shared_with=" + DORSET));

        assertThat(shared(sector)).hasSize(1);
        assertThat(shared(sector).getFirst().reach().services()).isZero();
        assertThat(shared(sector).getFirst().reach().residents())
                .isEqualTo(Figure.of(residents(CORNWALL) + residents(DORSET)));
    }

    @Test
    void partnersOfAJointReturnHangTogether() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned(
                        "systems",
                        CORNWALL + ";" + DORSET,
                        "2025-26",
                        system("J1", "parking", "Ostrel", "shared_with=" + PLYMOUTH));

        assertThat(shared(sector))
                .singleElement()
                .satisfies(s -> assertThat(s.reach().councils()).isEqualTo(3));
    }

    @Test
    void twoPairsWithTheSameSupplierAreTwoComponents() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE)
                .returned("systems", CORNWALL, "2025-26", system("C1", "parking", "Ostrel", "shared_with=" + DORSET))
                .returned("systems", TORBAY, "2025-26", system("T1", "parking", "Ostrel", "shared_with=" + PLYMOUTH));

        assertThat(shared(sector))
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.reach().annualCostGbp()).isEqualByComparingTo("100"));
    }

    @Test
    void namingOnesOwnCouncilSharesNothing() {
        assertThat(shared(ReturnedSector.of(CATALOGUE)
                        .returned(
                                "systems",
                                CORNWALL,
                                "2025-26",
                                system("C1", "parking", "Ostrel", "shared_with=" + CORNWALL))))
                .isEmpty();
    }

    private static long residents(String council) {
        return CATALOGUE
                .reference()
                .population()
                .find(CouncilCode.of(council), FinancialYear.of(2025))
                .orElseThrow()
                .residents();
    }
}
