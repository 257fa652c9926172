package org.councilbenchmarks.domain.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a file or of a submission in it. */
public enum Fate {
    TAKEN,
    /** Some of the file's submissions or rows were taken, others not. */
    PART_TAKEN,
    SUPERSEDED,
    REFUSED,
    NEEDS_MAPPING,
    WAITING,
    CONFLICTING_RETURNS,
    WITHDRAWN,
    SAMPLE_HELD_OUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Fate> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
