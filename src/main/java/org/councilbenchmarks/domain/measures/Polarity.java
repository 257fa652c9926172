package org.councilbenchmarks.domain.measures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way is better: high, low, or neither; without a polarity nothing is called better or worse. */
public enum Polarity {
    HIGH,
    LOW,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Polarity> find(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
