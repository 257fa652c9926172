package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;

/**
 * How a group's known values lie, in the indicator's unit. Quantiles are of type 7 (Hyndman and Fan 1996).
 *
 * @param p10 from ten councils on
 * @param p90 from ten councils on
 * @param mean unweighted
 * @param mad median of the distances from the median, not scaled
 */
public record Distribution(
        Figure min, Figure p10, Figure q1, Figure median, Figure q3, Figure p90, Figure max, Figure mean, Figure mad) {

    /** Of a cohort that is too small. */
    public static Distribution withheld() {
        Figure c = Figure.withheld();
        return new Distribution(c, c, c, c, c, c, c, c, c);
    }

    /** Without its ends, which would point at single councils: for security and support indicators. */
    public Distribution withoutEnds() {
        Figure c = Figure.withheld();
        return new Distribution(c, c, q1, median, q3, c, c, mean, mad);
    }

    /** Without the distances from the median, from which a single withheld member could be worked out. */
    public Distribution withoutMad() {
        return new Distribution(min, p10, q1, median, q3, p90, max, mean, Figure.withheld());
    }

    /** Without the mean, from which a single withheld member could be worked out. */
    public Distribution withoutMean() {
        return new Distribution(min, p10, q1, median, q3, p90, max, Figure.withheld(), mad);
    }
}
