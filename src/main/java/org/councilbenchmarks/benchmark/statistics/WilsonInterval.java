package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;
import static org.councilbenchmarks.domain.measures.Decimals.HUNDRED;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.results.Interval;

/**
 * The 95 % score interval of a proportion: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927); method 3 of Newcombe, "Two-sided confidence intervals for the
 * single proportion", Statistics in Medicine 17 (1998). For counts only, never for money or full-time equivalents.
 */
public final class WilsonInterval {

    private static final BigDecimal Z = new BigDecimal("1.959964");
    private static final BigDecimal Z_SQUARED = Z.multiply(Z);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private WilsonInterval() {}

    /**
     * In per cent, 0 to 100. Not applicable where nothing was counted or the part is larger than the whole (more leavers
     * than staff): that is no proportion.
     *
     * @param part how many of them
     * @param whole how many there are
     */
    public static Interval of(BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
            return Interval.absent(Absence.NOT_APPLICABLE);
        }
        BigDecimal p = part.divide(whole, CONTEXT);
        BigDecimal spread =
                p.multiply(BigDecimal.ONE.subtract(p, CONTEXT), CONTEXT).divide(whole, CONTEXT);
        BigDecimal correction = Z_SQUARED.divide(FOUR.multiply(whole).multiply(whole), CONTEXT);
        BigDecimal half = Z.multiply(Elementary.sqrt(spread.add(correction, CONTEXT)), CONTEXT);
        BigDecimal centre = p.add(Z_SQUARED.divide(TWO.multiply(whole), CONTEXT), CONTEXT);
        BigDecimal scale = HUNDRED.divide(BigDecimal.ONE.add(Z_SQUARED.divide(whole, CONTEXT), CONTEXT), CONTEXT);
        BigDecimal low = centre.subtract(half, CONTEXT).multiply(scale, CONTEXT);
        BigDecimal high = centre.add(half, CONTEXT).multiply(scale, CONTEXT);
        // None of them, or all, ends exactly there; the binary root is only as good as sixteen digits.
        return Interval.of(part.signum() == 0 ? BigDecimal.ZERO : low, part.compareTo(whole) == 0 ? HUNDRED : high);
    }
}
