package org.councilbenchmarks.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How far data may be relied on, strongest first. What is computed from several inputs has the weakest of their statuses;
 * {@link #SAMPLE} is synthetic and never passes for real.
 */
public enum DataStatus {
    CERTIFIED("certified"),
    PROVISIONAL("provisional"),
    SAMPLE("sample");

    private final String code;

    DataStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DataStatus> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }

    /** The weaker of two. */
    public DataStatus and(DataStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The weakest of several; certified where there is none. */
    public static DataStatus weakest(Collection<DataStatus> statuses) {
        return statuses.stream().reduce(CERTIFIED, DataStatus::and);
    }
}
