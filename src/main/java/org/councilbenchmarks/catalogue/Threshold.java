package org.councilbenchmarks.catalogue;

import java.math.BigDecimal;

/** A row of {@code config/thresholds.csv}: a number that somebody set, with who and when. */
public record Threshold(String id, BigDecimal value, String unit, String description, String source, String vintage) {}
