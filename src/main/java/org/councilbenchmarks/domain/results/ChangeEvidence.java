package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * What the initiatives of a theme and stage are worth together: a row of {@code data/change-evidence.csv}. Open.
 *
 * @param theme as councils write it; empty where they give none
 * @param stage a code
 * @param year of the returns; each initiative is in the prices of its return's year
 * @param initiatives how many
 * @param councils that returned them; each council of a joint return counts
 * @param pvCost sum of present values of costs
 * @param pvBenefit sum of present values of benefits
 * @param bcr spread of the benefit–cost ratios
 * @param realisation sums over the initiatives
 * @param marks of all that it rests on
 * @param status the weakest of the inputs
 */
public record ChangeEvidence(
        String theme,
        String stage,
        FinancialYear year,
        int initiatives,
        int councils,
        Figure pvCost,
        Figure pvBenefit,
        Spread bcr,
        ChangeCase.Realisation realisation,
        Marks marks,
        DataStatus status) {

    /** Quartiles of the known ratios; withheld where they are fewer than five. */
    public record Spread(Figure q1, Figure median, Figure q3) {}

    /** The marker cell: the shorthand of an absent present value of costs, else the marks. */
    public String marker() {
        return Withholding.marker(pvCost, marks);
    }
}
