package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * A council's value in a peer group, as the council itself may see it. What open files show of it is {@link #published()},
 * and nothing else.
 *
 * @param key council, year, indicator, breakdown
 * @param peerGroup id of the group
 * @param value the council's
 * @param median the group's
 * @param cohort the group's
 * @param standing where the value stands in the group
 * @param trend against last year
 * @param marksBySource of all that it is computed from
 * @param openness of the value
 * @param previousOpenness of last year's value, from which the change could be worked out; open where there is none
 * @param groupOpenness whether open files may set the value against the group
 * @param status the weakest of the inputs
 */
public record Position(
        IndicatorKey key,
        String peerGroup,
        Figure value,
        Figure median,
        Cohort cohort,
        Standing standing,
        Trend trend,
        PositionMarks marksBySource,
        Openness openness,
        Openness previousOpenness,
        Openness groupOpenness,
        DataStatus status) {

    /**
     * What open files may show, a row of {@code positions.csv}: of a withheld value nothing but the group's own figures, of
     * a value whose last year is withheld no change; against a group that may not be shown no place in it.
     */
    public Position published() {
        boolean shown = openness == Openness.OPEN || !value.isKnown();
        boolean compared = groupOpenness == Openness.OPEN;
        boolean changeShown = shown && previousOpenness == Openness.OPEN;
        return new Position(
                key,
                peerGroup,
                shown ? value : Withholding.of(value),
                compared ? median : Withholding.of(median),
                cohort,
                standing(shown, compared),
                changeShown ? trend : trend.withheld(),
                marksBySource.shown(shown, changeShown, shown && compared),
                openness,
                previousOpenness,
                groupOpenness,
                status);
    }

    private Standing standing(boolean shown, boolean compared) {
        if (!compared) {
            return standing.withheldWithGroup();
        }
        return shown ? standing : standing.withheld();
    }

    /** Of all that it is computed from. */
    public Marks marks() {
        return marksBySource.all();
    }

    /** The marker cell: the shorthand of an absent value, else the marks on a known one. */
    public String marker() {
        return Withholding.marker(value, marks());
    }
}
