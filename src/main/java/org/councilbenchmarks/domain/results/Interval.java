package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * A 95 % interval, in the unit of the value. Either both ends are known, or both are absent for the same reason:
 * {@code [z]} where the indicator has no interval, {@code [x]} where nothing was returned, {@code [c]} where the value is
 * withheld.
 */
public record Interval(Figure low, Figure high) {

    public Interval {
        if (low.isKnown() && high.isKnown() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("An interval cannot end before it starts: " + low + " to " + high);
        }
        if (!low.absence().equals(high.absence())) {
            throw new IllegalArgumentException("An interval has both ends or none: " + low + " to " + high);
        }
    }

    /** @throws IllegalArgumentException where it ends before it starts */
    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(Figure.of(low), Figure.of(high));
    }

    public static Interval absent(Absence reason) {
        return new Interval(Figure.absent(reason), Figure.absent(reason));
    }

    /** Of an indicator that has no interval. */
    public static Interval notApplicable() {
        return absent(Absence.NOT_APPLICABLE);
    }

    /** Withheld where it is known; an interval that is not applicable stays so. */
    public Interval withheld() {
        return new Interval(Withholding.of(low), Withholding.of(high));
    }
}
