package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;

/** Figures far from those of a council's class are asked about. */
class OutliersTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOf(CouncilClass.UNITARY);
    private static final List<String> UNITARIES = CATALOGUE.councils().listIn(FinancialYear.of(2025)).stream()
            .filter(c -> c.councilClass() == CouncilClass.UNITARY)
            .map(c -> c.code().value())
            .toList();

    /** Queries about the share of a hundred thousand pounds that councils hold outside the IT service. */
    private static List<Finding> queries(int... heldOutside) {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        for (int i = 0; i < heldOutside.length; i++) {
            sector.returned(
                    "spending",
                    UNITARIES.get(i),
                    "2025-26",
                    spent("housing", heldOutside[i]),
                    spent("it", 100_000 - heldOutside[i]));
        }
        return sector.results().analyses().findings().stream()
                .filter(f -> f.code() == FindingCode.OUTLIER)
                .filter(f -> f.place().column().equals("spend.outside_it"))
                .toList();
    }

    private static String spent(String service, int amount) {
        return "service=" + service + "; nature=run; basis=outturn; category=software; amount_gbp=" + amount;
    }

    @Test
    void aValueBeyondTheThresholdIsAskedAboutWithItsClassAndItsDistance() {
        // Median 30, deviations 20, 10, 0, 10, 65, their median 10: z = 65 / 14.826 = 4.384.
        List<Finding> queries = queries(10_000, 20_000, 30_000, 40_000, 95_000);

        assertThat(queries).hasSize(1);
        Finding query = queries.getFirst();
        assertThat(query.effect()).isEqualTo(Effect.QUERY);
        assertThat(query.council().orElseThrow().value()).isEqualTo(UNITARIES.get(4));
        assertThat(query.was()).isEqualTo("95");
        assertThat(query.message())
                .isEqualTo("spend.outside_it (all) of 2025-26 is 95, the median of class:unitary 30: robust z 4.384.");
    }

    @Test
    void aValueWithinItIsNotNorOneAtIt() {
        // z = 50 / 14.826 = 3.372, and 51.891 / 14.826 = 3.5.
        assertThat(queries(10_000, 20_000, 30_000, 40_000, 80_000)).isEmpty();
        assertThat(queries(10_000, 20_000, 30_000, 40_000, 81_891)).isEmpty();
    }

    @Test
    void inAGroupOfFourNothingIsCompared() {
        assertThat(queries(10_000, 20_000, 30_000, 95_000)).isEmpty();
    }

    @Test
    void aValueIsNoOutlierWhereHalfTheGroupAreAlike() {
        // The median deviation is nothing: there is no distance to measure by.
        assertThat(queries(30_000, 30_000, 30_000, 30_000, 95_000)).isEmpty();
    }

    /** Two of fifty left, where forty, forty-one and so on did elsewhere: the question would tell how many. */
    @Test
    void aWithheldValueIsNotAskedAbout() {
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        List<Integer> left = List.of(40, 41, 42, 43, 44, 2, 3);
        for (int i = 0; i < left.size(); i++) {
            sector.returned(
                    "staffing",
                    UNITARIES.get(i),
                    "2025-26",
                    "role_family=data; role=data_analyst; establishment_fte=50; in_post_fte=50; average_headcount=50;"
                            + " leavers_headcount=" + left.get(i));
        }

        assertThat(sector.results().analyses().findings())
                .extracting(f -> f.place().column())
                .doesNotContain("staff.turnover");
    }
}
