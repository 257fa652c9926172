package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical
 * Packages", The American Statistician 50 (1996), pp. 361–365; the default of R and {@code PERCENTILE.INC} of spreadsheets.
 * The p-quantile of n values lies at h = (n − 1) · p above the smallest.
 */
public final class Quantiles {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<BigDecimal> sorted;

    private Quantiles(List<BigDecimal> sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException where there is no value */
    public static Quantiles of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No quantile of no values");
        }
        return new Quantiles(values.stream().sorted().toList());
    }

    /** In ascending order. */
    public List<BigDecimal> sorted() {
        return sorted;
    }

    public BigDecimal min() {
        return sorted.getFirst();
    }

    public BigDecimal max() {
        return sorted.getLast();
    }

    public BigDecimal median() {
        return at(HALF);
    }

    /**
     * @param p 0 to 1
     * @throws IllegalArgumentException where p lies outside
     */
    public BigDecimal at(BigDecimal p) {
        if (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A quantile is of 0 to 1, not " + p);
        }
        BigDecimal h = BigDecimal.valueOf(sorted.size() - 1L).multiply(p, CONTEXT);
        int below = h.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal lower = sorted.get(below);
        BigDecimal weight = h.subtract(BigDecimal.valueOf(below), CONTEXT);
        if (weight.signum() == 0) {
            return lower;
        }
        BigDecimal step = sorted.get(below + 1).subtract(lower, CONTEXT);
        return lower.add(step.multiply(weight, CONTEXT), CONTEXT);
    }
}
