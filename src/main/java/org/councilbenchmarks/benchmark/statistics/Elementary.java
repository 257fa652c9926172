package org.councilbenchmarks.benchmark.statistics;

import java.math.BigDecimal;

/**
 * Functions that decimal arithmetic has not: worked out in binary by {@link StrictMath}, which gives the same on every
 * machine, to sixteen digits, and turned back into the shortest decimal that means the same binary number.
 */
public final class Elementary {

    private Elementary() {}

    /** @throws NumberFormatException where x is negative */
    public static BigDecimal sqrt(BigDecimal x) {
        return BigDecimal.valueOf(StrictMath.sqrt(x.doubleValue()));
    }

    /**
     * The natural logarithm.
     *
     * @throws NumberFormatException where x is 0 or negative
     */
    public static BigDecimal ln(BigDecimal x) {
        return BigDecimal.valueOf(StrictMath.log(x.doubleValue()));
    }
}
