package org.councilbenchmarks.domain.results;

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
        int order = council.compareTo(other.council);
        order = order != 0 ? order : year.compareTo(other.year);
        order = order != 0 ? order : indicator.compareTo(other.indicator);
        return order != 0 ? order : breakdown.compareTo(other.breakdown);
    }
}
