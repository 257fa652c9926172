package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By how much forecast costs turn out too low: the recommended ranges of the Supplementary Green Book Guidance on optimism
 * bias, by class of cost.
 */
public final class OptimismBias {
    private final Map<String, Range> ranges;

    private OptimismBias(Map<String, Range> ranges) {
        this.ranges = new TreeMap<>(ranges);
    }

    /** @param ranges by class of cost */
    public static OptimismBias of(Map<String, Range> ranges) {
        return new OptimismBias(ranges);
    }

    /**
     * @param lower where everything that drives the bias is dealt with; 0.10 for 10 %
     * @param upper where nothing is
     * @param source id in {@code sources.csv}
     * @param vintage of the source
     */
    public record Range(BigDecimal lower, BigDecimal upper, String source, String vintage) {}

    /** @param flowClass {@code capital} or {@code revenue} */
    public Optional<Range> find(String flowClass) {
        return Optional.ofNullable(ranges.get(flowClass));
    }
}
