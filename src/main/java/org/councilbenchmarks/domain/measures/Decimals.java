package org.councilbenchmarks.domain.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal arithmetic as the methods have it: 34 digits, half-even, division included; an indicator's value is rounded
 * once, half-up, to six digits after the point.
 */
public final class Decimals {
    /** 34 digits, half-even (IEEE 754 decimal128). */
    public static final MathContext CONTEXT = MathContext.DECIMAL128;

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    public static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Digits after the point of a published value. */
    public static final int PLACES = 6;

    private Decimals() {}

    public static BigDecimal add(BigDecimal a, BigDecimal b) {
        return rounded(a.add(b));
    }

    public static BigDecimal subtract(BigDecimal a, BigDecimal b) {
        return rounded(a.subtract(b));
    }

    /** Exact first: of two numbers of money or people hardly any sum has so many digits. */
    private static BigDecimal rounded(BigDecimal exact) {
        return exact.precision() > CONTEXT.getPrecision() ? exact.round(CONTEXT) : exact;
    }

    public static BigDecimal multiply(BigDecimal a, BigDecimal b) {
        return a.multiply(b, CONTEXT);
    }

    /** @throws ArithmeticException where the divisor is zero */
    public static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, CONTEXT);
    }

    /** The published value: six digits after the point, half-up. */
    public static BigDecimal round(BigDecimal value) {
        return value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** As written in a CSV: at most {@code places} digits after the point, half-up, no exponent, no trailing zeros, no −0. */
    public static String plain(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
