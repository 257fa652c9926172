package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;

/** How an indicator is worked out for one council and year. */
interface Calculation {

    /**
     * @param in what the council returned
     * @param breakdown {@code all}, or a code of the indicator's dimension
     */
    Working work(CouncilYear in, String breakdown);

    /** What the quotient is multiplied with: 100 for per cent, 1000 for per 1,000, else 1. */
    BigDecimal scale();

    /** Whether numerators and denominators of several councils may be added up. */
    boolean isAdditive();

    /** Whether the denominator is the council's own residents, who are those of its predecessors too. */
    default boolean isPerResident() {
        return false;
    }
}
