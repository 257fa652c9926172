package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * A group's sums over its known values, never grossed up; a joint body counts once.
 *
 * @param numerator Σ numerator
 * @param denominator Σ denominator; not applicable where the indicator has none
 * @param aggregate Σ numerator / Σ denominator in the indicator's unit: the figure of the group as a whole, which is not
 *     its median
 */
public record Totals(Figure numerator, Figure denominator, Figure aggregate) {

    public static Totals absent(Absence reason) {
        return new Totals(Figure.absent(reason), Figure.absent(reason), Figure.absent(reason));
    }

    /** {@code [c]}; what is not applicable stays so. */
    public Totals withheld() {
        return new Totals(Withholding.of(numerator), Withholding.of(denominator), Withholding.of(aggregate));
    }

    /** The sums withheld, the aggregate kept. */
    public Totals withoutSums() {
        return new Totals(Withholding.of(numerator), Withholding.of(denominator), aggregate);
    }
}
