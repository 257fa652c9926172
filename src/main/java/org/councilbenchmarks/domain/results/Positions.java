package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * Gives a council's positions when asked: there are half a million of them in a full sector, and nobody needs them all at
 * once. Asking twice gives the same.
 */
@FunctionalInterface
public interface Positions {

    /**
     * One for each year, indicator, breakdown and group in which the council is a member and its value is known, in the
     * order of the key, then of the groups.
     */
    List<Position> of(CouncilCode council);

    /** Those of one value, in the order of the groups; none where it is not known. */
    default List<Position> of(IndicatorKey key) {
        return of(key.council()).stream()
                .filter(position -> position.key().equals(key))
                .toList();
    }
}
