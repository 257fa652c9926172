package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;

/**
 * Where a value stands among those of a group.
 *
 * @param percentile mid-rank, 0 to 100
 * @param quartile 1 to 4 by value, whatever the polarity
 * @param robustZ distance from the median in scaled median absolute deviations; not applicable where that is zero
 * @param gapToMedian value − median, in the indicator's unit
 * @param opportunityMedianGbp amount above the median share, in pounds; not applicable unless the catalogue says so
 * @param opportunityQ1Gbp likewise above the first quartile
 * @param rank competition rank (1, 2, 2, 4), for the council's own report only
 * @param rankOf how many values were ranked
 * @param lower of the other values, how many are lower than the council's
 * @param higher of the other values, how many are higher; the rest are equal
 */
public record Standing(
        Figure percentile,
        Figure quartile,
        Figure robustZ,
        Figure gapToMedian,
        Figure opportunityMedianGbp,
        Figure opportunityQ1Gbp,
        Figure rank,
        int rankOf,
        Figure lower,
        Figure higher) {

    /** {@code [c]}; what is not applicable stays so. */
    public Standing withheld() {
        return new Standing(
                Withholding.of(percentile),
                Withholding.of(quartile),
                Withholding.of(robustZ),
                Withholding.of(gapToMedian),
                Withholding.of(opportunityMedianGbp),
                Withholding.of(opportunityQ1Gbp),
                Withholding.of(rank),
                rankOf,
                Withholding.of(lower),
                Withholding.of(higher));
    }

    /** Likewise where the group's figures are withheld too: that its median deviation is zero is one of them. */
    Standing withheldWithGroup() {
        Standing withheld = withheld();
        return new Standing(
                withheld.percentile,
                withheld.quartile,
                Figure.withheld(),
                withheld.gapToMedian,
                withheld.opportunityMedianGbp,
                withheld.opportunityQ1Gbp,
                withheld.rank,
                rankOf,
                withheld.lower,
                withheld.higher);
    }
}
