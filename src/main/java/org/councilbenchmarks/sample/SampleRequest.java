package org.councilbenchmarks.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * Which synthetic sector is wanted.
 *
 * @param councils how many councils of the last year; more than there are means all
 * @param years how many financial years, back from the last
 * @param lastYear the latest financial year
 * @param payments how many published payments of each council and year
 * @param dirt share of the councils' files that are untidy, from 0 to 1
 * @param seed the same seed gives the same sector
 */
public record SampleRequest(int councils, int years, FinancialYear lastYear, int payments, double dirt, long seed) {
    private static final int COUNCILS = 100;
    private static final int YEARS = 3;
    private static final double DIRT = 0.02;
    private static final long SEED = 2026;

    /** @throws IllegalArgumentException where there is no council or year, or the share of dirt is not between 0 and 1 */
    public SampleRequest {
        if (councils < 1 || years < 1) {
            throw new IllegalArgumentException("A sector has at least one council and one year, not " + councils
                    + " councils and " + years + " years");
        }
        if (payments < 0) {
            throw new IllegalArgumentException("There are no payments or some, not " + payments);
        }
        if (!(dirt >= 0 && dirt <= 1)) {
            throw new IllegalArgumentException("The share of untidy files lies between 0 and 1, not at " + dirt);
        }
    }

    /** The sector that is shipped: about a third of the councils, three years, a little dirt. */
    public static SampleRequest standard(FinancialYear lastYear) {
        return new SampleRequest(COUNCILS, YEARS, lastYear, 0, DIRT, SEED);
    }

    /** The financial years, earliest first. */
    List<FinancialYear> listYears() {
        return IntStream.range(0, years)
                .mapToObj(back -> FinancialYear.of(lastYear.first() - (years - 1) + back))
                .toList();
    }
}
