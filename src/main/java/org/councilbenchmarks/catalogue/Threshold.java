package org.councilbenchmarks.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** A row of {@code config/thresholds.csv}: a number that somebody set, with who and when. */
public record Threshold(String id, BigDecimal value, String unit, String description, String source, String vintage) {
    /** Herfindahl–Hirschman index from which on a market is moderately concentrated. */
    public static final String MARKET_MODERATE = "market_moderate";

    /** Herfindahl–Hirschman index from which on a market is highly concentrated. */
    public static final String MARKET_HIGH = "market_high";

    /** Points or per cent within which a change is little. */
    public static final String LITTLE_CHANGE = "little_change";

    /** Robust z beyond which a figure is queried as an outlier. */
    public static final String OUTLIER_Z = "outlier_z";

    /** All that the table has to hold. */
    public static final List<String> IDS = List.of(MARKET_MODERATE, MARKET_HIGH, LITTLE_CHANGE, OUTLIER_Z);
}
