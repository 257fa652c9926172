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

    /** Times last year's figure, or one over it, from which a figure is queried. */
    public static final String JUMP_FACTOR = "jump_factor";

    /** Pounds that the larger of two years' figures comes to at least, if their difference is to be queried. */
    public static final String JUMP_LEAST_GBP = "jump_least_gbp";

    /** The same in full-time equivalents. */
    public static final String JUMP_LEAST_FTE = "jump_least_fte";

    /** Times the median of the class, or one over it, from which a figure for each resident is queried. */
    public static final String PEER_FACTOR = "peer_factor";

    /** All that the table has to hold. */
    public static final List<String> IDS = List.of(
            MARKET_MODERATE,
            MARKET_HIGH,
            LITTLE_CHANGE,
            OUTLIER_Z,
            JUMP_FACTOR,
            JUMP_LEAST_GBP,
            JUMP_LEAST_FTE,
            PEER_FACTOR);
}
