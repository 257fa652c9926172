package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;
import static org.councilbenchmarks.domain.measures.Decimals.HUNDRED;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.results.Direction;

/** A value against the one of the year before; where either is absent, so is the change, for the same reason. */
public final class Change {

    private Change() {}

    /** this − last: percentage points. */
    public static Figure points(Figure now, Figure last) {
        return now.minus(last);
    }

    /** 100 · (this − last) / |last|; not applicable where last is zero. */
    public static Figure perCent(Figure now, Figure last) {
        return now.minus(last).times(Figure.of(HUNDRED)).over(last.map(BigDecimal::abs));
    }

    /** As {@link #perCent}, last year's value first brought to this year's prices. */
    public static Figure perCentReal(Figure now, Figure last, Figure indexNow, Figure indexLast) {
        return perCent(now, last.times(indexNow).over(indexLast));
    }

    /**
     * The change in words.
     *
     * @param change in points or per cent
     * @param little up to here, inclusive, either way, it is little change
     */
    public static Direction direction(Figure change, BigDecimal little, Polarity polarity) {
        return switch (change) {
            case Figure.Absent absent -> Direction.absent(absent.reason());
            case Figure.Known known -> direction(known.value().round(CONTEXT), little, polarity);
        };
    }

    private static Direction direction(BigDecimal change, BigDecimal little, Polarity polarity) {
        if (change.abs().compareTo(little) <= 0) {
            return Direction.LITTLE_CHANGE;
        }
        boolean up = change.signum() > 0;
        return switch (polarity) {
            case NONE -> up ? Direction.RISING : Direction.FALLING;
            case HIGH -> up ? Direction.IMPROVING : Direction.WORSENING;
            case LOW -> up ? Direction.WORSENING : Direction.IMPROVING;
        };
    }
}
