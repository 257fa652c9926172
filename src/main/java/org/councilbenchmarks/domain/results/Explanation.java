package org.councilbenchmarks.domain.results;

import java.util.List;

/**
 * A value with the rows that it was worked out from, by the same code.
 *
 * @param value as the council may see it
 * @param evidence rows in the order of their submissions and lines, those left out included
 */
public record Explanation(IndicatorValue value, List<Evidence> evidence) {

    public Explanation {
        evidence = List.copyOf(evidence);
    }
}
