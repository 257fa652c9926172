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

    /** {@code [c]}; only what is not applicable stays so, since that says nothing of the value. */
    public Trend withheld() {
        return new Trend(
                Withholding.evenMissing(change),
                Withholding.evenMissing(changeReal),
                direction == Direction.NOT_APPLICABLE ? direction : Direction.WITHHELD);
    }
}
