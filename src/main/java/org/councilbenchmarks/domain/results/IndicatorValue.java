package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * An indicator's value for one council and year, as the council itself may see it. What open files show of it is
 * {@link #published()}, and nothing else.
 *
 * @param key council, year, indicator, breakdown
 * @param value in the indicator's unit, rounded once to six digits after the point
 * @param numerator exact
 * @param denominator exact; not applicable for counts and totals
 * @param knownShare how much of the base is known, in per cent
 * @param interval 95 %, for shares of heads or systems only
 * @param marks on the value
 * @param openness whether open files may show it
 * @param status the weakest of the inputs; where nothing was returned, of the whole edition
 */
public record IndicatorValue(
        IndicatorKey key,
        Figure value,
        Figure numerator,
        Figure denominator,
        Figure knownShare,
        Interval interval,
        Marks marks,
        Openness openness,
        DataStatus status) {

    /**
     * What open files may show: the same where it is open or absent anyway; else value, numerator, denominator and interval
     * are {@code [c]}. A row of {@code indicators.csv}.
     */
    public IndicatorValue published() {
        if (openness == Openness.OPEN || !value.isKnown()) {
            return this;
        }
        return new IndicatorValue(
                key,
                Withholding.of(value),
                Withholding.of(numerator),
                Withholding.of(denominator),
                knownShare,
                interval.withheld(),
                Marks.NONE,
                openness,
                status);
    }

    /** The same, marked as otherwise than in the last edition. */
    public IndicatorValue revised() {
        return new IndicatorValue(
                key, value, numerator, denominator, knownShare, interval, marks.with(Mark.REVISED), openness, status);
    }

    /** The same, withheld from open files for small numbers. */
    public IndicatorValue withheld() {
        return new IndicatorValue(
                key, value, numerator, denominator, knownShare, interval, marks, Openness.DISCLOSIVE, status);
    }

    /** The marker cell: the shorthand of an absent value, else the marks on a known one. */
    public String marker() {
        return Withholding.marker(value, marks);
    }
}
