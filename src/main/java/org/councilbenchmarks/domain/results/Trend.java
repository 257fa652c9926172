package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;

/**
 * A value against the same council's value of the year before.
 *
 * @param change percentage points for {@code %} units, else per cent of last year's value
 * @param changeReal money units only: per cent, last year's value first brought to this year's prices
 * @param direction in words
 */
public record Trend(Figure change, Figure changeReal, Direction direction) {

    /** {@code [c]}; what is absent for another reason stays so. */
    public Trend withheld() {
        return new Trend(
                Withholding.of(change),
                Withholding.of(changeReal),
                direction.isKnown() ? Direction.WITHHELD : direction);
    }
}
