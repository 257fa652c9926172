package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;

/** A 95 % interval, in the unit of the value. */
public record Interval(BigDecimal low, BigDecimal high) {
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval cannot end before it starts: " + low + " to " + high);
        }
    }
}
