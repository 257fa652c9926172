package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;

import java.math.BigDecimal;
import java.util.List;

/** Puts values that are measured in different units side by side: z = (x − mean) / population standard deviation. */
public final class Standardisation {

    private Standardisation() {}

    /**
     * In the order of the values; all 0 where they do not spread, since none of them says anything then.
     *
     * @throws ArithmeticException where there is no value
     */
    public static List<BigDecimal> of(List<BigDecimal> values) {
        BigDecimal mean = Dispersion.mean(values);
        List<BigDecimal> apart =
                values.stream().map(x -> x.subtract(mean, CONTEXT)).toList();
        boolean spread = values.stream().anyMatch(x -> x.compareTo(values.getFirst()) != 0);
        if (!spread) {
            return values.stream().map(x -> BigDecimal.ZERO).toList();
        }
        BigDecimal deviation = Elementary.sqrt(
                Dispersion.mean(apart.stream().map(d -> d.multiply(d, CONTEXT)).toList()));
        return apart.stream().map(d -> d.divide(deviation, CONTEXT)).toList();
    }
}
