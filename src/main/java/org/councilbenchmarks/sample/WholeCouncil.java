package org.councilbenchmarks.sample;

import org.councilbenchmarks.domain.FinancialYear;

/** The {@code council} return: how many people the council employs and what its services cost. */
final class WholeCouncil {
    private WholeCouncil() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        double workforce = profile.residents()
                / 1000
                * profile.norms().workforcePerThousand()
                * profile.dice("workforce").factor(0.13)
                * StrictMath.exp(-0.008 * CouncilProfile.since(year))
                * profile.dice("workforce", year).factor(0.01);
        double services = profile.residents()
                * profile.norms().servicePerResident()
                * profile.dice("services").factor(0.10)
                * StrictMath.exp(0.052 * CouncilProfile.since(year))
                * profile.dice("services", year).factor(0.012);
        SampleTable.Row row = ReturnRows.begin(table, profile, year);
        if (!Gaps.isUnknown(profile, "council", "workforce_fte")) {
            row.put("workforce_fte", Amounts.halves(workforce));
        }
        if (!Gaps.isUnknown(profile, "council", "total_service_expenditure_gbp")) {
            row.put("total_service_expenditure_gbp", Amounts.pounds(services, 1000));
        }
    }
}
