package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Marks;

/**
 * The marks that a position carries, by what brings them along: what is not shown of a position takes its marks with it.
 *
 * @param value those of the council's own value
 * @param change what last year's value and the deflators add
 * @param group what the group's figures add
 */
public record PositionMarks(Marks value, Marks change, Marks group) {

    /** Of a value that stands alone. */
    public static PositionMarks of(Marks value) {
        return new PositionMarks(value, Marks.NONE, Marks.NONE);
    }

    public Marks all() {
        return value.and(change).and(group);
    }

    /** Those of what is shown. */
    PositionMarks shown(boolean valueShown, boolean changeShown, boolean groupShown) {
        return new PositionMarks(
                valueShown ? value : Marks.NONE, changeShown ? change : Marks.NONE, groupShown ? group : Marks.NONE);
    }
}
