package org.councilbenchmarks.domain.results;

/** How long there is to decide about a contract before its notice has to be given, in months from the as-of date. */
public enum DecisionWindow {
    /** The last day for notice has gone by; the end has not. */
    PASSED("passed"),
    UP_TO_6("0-6"),
    FROM_6_TO_12("6-12"),
    FROM_12_TO_24("12-24"),
    OVER_24("over-24"),
    /** It goes on until notice is given, or its end has gone by. */
    ROLLING("rolling"),
    /** Its end was not returned. */
    UNKNOWN("unknown");

    private final String code;

    DecisionWindow(String code) {
        this.code = code;
    }

    /** As written in {@code contracts.csv}. */
    public String code() {
        return code;
    }

    /** Whether notice has to be given within the next twelve months. */
    public boolean isWithinAYear() {
        return this == UP_TO_6 || this == FROM_6_TO_12;
    }
}
