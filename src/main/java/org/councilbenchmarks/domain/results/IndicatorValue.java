package org.councilbenchmarks.domain.results;

import java.util.Optional;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * An indicator's value for one council and year: as the council itself may see it. What open files show of it follows from
 * {@code openness}: where that is not open, value, numerator, denominator and interval are {@code [c]} there.
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
        Optional<Interval> interval,
        Marks marks,
        Openness openness,
        DataStatus status) {}
