package org.councilbenchmarks.catalogue.indicators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The calculations that an indicator may be declared as. */
public enum Kind {
    /** Σ numerator / Σ denominator, times the denominator's scale. */
    RATIO,
    /** 100 · Σ numerator / Σ denominator. */
    SHARE,
    /** A number of rows, or of distinct values. */
    COUNT,
    /** Σ numerator. */
    SUM,
    /** Σ numerator / rows. */
    MEAN,
    /** Σ weight · numerator / Σ weight. */
    WEIGHTED_MEAN,
    /** 100 · the largest group's sum / Σ. */
    MAX_SHARE,
    /** Herfindahl–Hirschman index, Σ (100 · group / Σ)², 0 to 10,000. */
    HHI,
    /** One of a closed list in code, named in the numerator. */
    ALGORITHM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
