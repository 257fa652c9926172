package org.councilbenchmarks.domain.results;

import java.util.Comparator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a value is of.
 *
 * @param breakdown {@code all}, or a code of the indicator's dimension
 */
public record IndicatorKey(CouncilCode council, FinancialYear year, String indicator, String breakdown)
        implements Comparable<IndicatorKey> {
    public static final String ALL = "all";

    private static final Comparator<IndicatorKey> ORDER = Comparator.comparing(IndicatorKey::council)
            .thenComparing(IndicatorKey::year)
            .thenComparing(IndicatorKey::indicator)
            .thenComparing(IndicatorKey::breakdown);

    /** Whether it is of the whole, not of a part of it. */
    public boolean isTotal() {
        return breakdown.equals(ALL);
    }

    /** The same of another indicator. */
    public IndicatorKey withIndicator(String other) {
        return new IndicatorKey(council, year, other, breakdown);
    }

    /** The same of another year. */
    public IndicatorKey in(FinancialYear other) {
        return new IndicatorKey(council, other, indicator, breakdown);
    }

    @Override
    public int compareTo(IndicatorKey other) {
        return ORDER.compare(this, other);
    }
}
