package org.councilbenchmarks.benchmark.statistics;

import static org.councilbenchmarks.domain.measures.Decimals.CONTEXT;
import static org.councilbenchmarks.domain.measures.Decimals.HUNDRED;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * How concentrated amounts are: the share of the largest, and the Herfindahl–Hirschman index, Σ (100 · share)², as
 * competition authorities use it (Hirschman 1945, Herfindahl 1950), up to 10,000 for a single one. Only positive amounts
 * count; without any, nothing can be said.
 */
public final class Concentration {

    private final List<BigDecimal> amounts;
    private final BigDecimal total;

    private Concentration(List<BigDecimal> amounts) {
        this.amounts = amounts;
        this.total = amounts.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, CONTEXT));
    }

    /** @param amounts one per supplier group, in any order */
    public static Concentration of(Collection<BigDecimal> amounts) {
        return new Concentration(amounts.stream()
                .filter(a -> a.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    /** Σ of the positive amounts. */
    public BigDecimal total() {
        return total;
    }

    /** Σ of the largest so many; of all where there are fewer. */
    public BigDecimal sumOfLargest(int count) {
        return amounts.stream().limit(count).reduce(BigDecimal.ZERO, (a, b) -> a.add(b, CONTEXT));
    }

    /** Share of the largest so many, 0 to 100; not applicable without a positive amount. */
    public Figure topShare(int count) {
        return Figure.of(HUNDRED.multiply(sumOfLargest(count), CONTEXT)).over(Figure.of(total));
    }

    /** 0 to 10,000; not applicable without a positive amount. */
    public Figure hhi() {
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            BigDecimal share = HUNDRED.multiply(amount, CONTEXT).divide(total, CONTEXT);
            squares = squares.add(share.multiply(share, CONTEXT), CONTEXT);
        }
        return amounts.isEmpty() ? Figure.notApplicable() : Figure.of(squares);
    }
}
