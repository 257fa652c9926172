package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;

/**
 * On how many councils a benchmark rests.
 *
 * @param n members whose value is known, those withheld only from publication included
 * @param of members that the indicator applies to
 * @param populationShare residents of those counted in n, in per cent of the group's residents
 */
public record Cohort(int n, int of, Figure populationShare) {

    /** From this many councils on, a distribution is shown. */
    public static final int ENOUGH = 5;

    /** From this many councils on, its tenths are shown too. */
    public static final int ENOUGH_FOR_TENTHS = 10;

    public Cohort {
        if (n < 0 || n > of) {
            throw new IllegalArgumentException("A cohort has 0 to " + of + " councils, not " + n);
        }
    }

    public boolean isEnough() {
        return n >= ENOUGH;
    }
}
