package org.councilbenchmarks.domain.payments;

import java.time.YearMonth;
import java.util.Optional;
import org.councilbenchmarks.domain.Period;

/**
 * What tells the submissions of payments of one council and year apart: the calendar month of payments that bear their day,
 * or the period of those that do not. Written as {@code 2026-03} and {@code undated 2026-01..2026-03}.
 */
public record PaymentBasis(Period period, boolean dated) {
    private static final String UNDATED = "undated ";

    public static PaymentBasis month(YearMonth month) {
        return new PaymentBasis(Period.of(month), true);
    }

    public static PaymentBasis undated(Period period) {
        return new PaymentBasis(period, false);
    }

    /** @param text the basis of a submission's key */
    public static Optional<PaymentBasis> parse(String text) {
        boolean undated = text.startsWith(UNDATED);
        return Period.parse(undated ? text.substring(UNDATED.length()) : text)
                .map(period -> new PaymentBasis(period, !undated));
    }

    @Override
    public String toString() {
        return (dated ? "" : UNDATED) + period;
    }
}
