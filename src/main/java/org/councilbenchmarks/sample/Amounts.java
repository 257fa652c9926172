package org.councilbenchmarks.sample;

import java.math.BigDecimal;

/** Invented figures as a council would give them: pounds rounded, posts in halves and tenths, never in exponents. */
final class Amounts {
    private Amounts() {}

    /** Whole pounds, rounded to a multiple. */
    static String pounds(double amount, long multiple) {
        return Long.toString(Math.round(amount / multiple) * multiple);
    }

    /** To the nearest half: {@code 6.5}, {@code 7}. */
    static String halves(double number) {
        return plain(Math.round(number * 2) / 2.0);
    }

    /** A number without needless zeros, which is exact in few digits. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
