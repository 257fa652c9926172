package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;

import java.math.BigDecimal;
import java.util.Collection;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * Middle and spread of values in ways that a single outlier does not move, and the plain mean. The robust z-score is that
 * of Iglewicz and Hoaglin, "How to Detect and Handle Outliers", ASQC Basic References in Quality Control 16 (1993): there
 * 0.6745 · (x − median) / MAD, here with its reciprocal 1.4826 below; beyond 3.5 either way a value is one to query.
 */
public final class Dispersion {

    /** Makes the median absolute deviation of normal data their standard deviation. */
    public static final BigDecimal NORMAL_SCALE = new BigDecimal("1.4826");

    private Dispersion() {}

    /** @throws ArithmeticException where there is no value */
    public static BigDecimal mean(Collection<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, CONTEXT));
        return sum.divide(BigDecimal.valueOf(values.size()), CONTEXT);
    }

    /** Median absolute deviation: the median (type 7) of the distances from the median, not scaled. */
    public static BigDecimal mad(Quantiles values) {
        BigDecimal median = values.median();
        return Quantiles.of(values.sorted().stream()
                        .map(x -> x.subtract(median, CONTEXT).abs())
                        .toList())
                .median();
    }

    /** (x − median) / (1.4826 · MAD); not applicable where more than half of the values are the same. */
    public static Figure robustZ(BigDecimal x, BigDecimal median, BigDecimal mad) {
        if (mad.signum() == 0) {
            return Figure.notApplicable();
        }
        return Figure.of(x.subtract(median, CONTEXT).divide(NORMAL_SCALE.multiply(mad, CONTEXT), CONTEXT));
    }
}
