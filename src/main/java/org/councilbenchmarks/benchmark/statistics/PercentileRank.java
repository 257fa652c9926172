package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;
import static org.councilbenchmarks.domain.measures.Decimals.HUNDRED;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a value stands among others in order: the mid-rank percentile, (below + ½ · equal) / m · 100, in which equal
 * includes the value itself, and the competition rank (1, 2, 2, 4).
 */
public final class PercentileRank {

    private final List<BigDecimal> sorted;

    private PercentileRank(List<BigDecimal> sorted) {
        this.sorted = sorted;
    }

    /** @param sorted values in ascending order, the value to be placed among them once */
    public static PercentileRank among(List<BigDecimal> sorted) {
        return new PercentileRank(sorted);
    }

    /** 0 to 100, both excluded: the middle of the value's ties. */
    public BigDecimal percentileOf(BigDecimal value) {
        long below = countBelow(value);
        long twice = 2 * below + (countUpTo(value) - below);
        return BigDecimal.valueOf(twice).multiply(HUNDRED).divide(BigDecimal.valueOf(2L * sorted.size()), CONTEXT);
    }

    /** From 1; ties share the best rank. */
    public int rankOf(BigDecimal value, boolean lowestFirst) {
        return lowestFirst ? countBelow(value) + 1 : countAbove(value) + 1;
    }

    /** How many values are higher. */
    public int countAbove(BigDecimal value) {
        return sorted.size() - countUpTo(value);
    }

    /** How many values are lower. */
    public int countBelow(BigDecimal value) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int countUpTo(BigDecimal value) {
        int end = countBelow(value);
        while (end < sorted.size() && sorted.get(end).compareTo(value) == 0) {
            end++;
        }
        return end;
    }
}
