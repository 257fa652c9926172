package org.councilbenchmarks.domain.measures;

/** A mark on a known value, in the shorthand of the Government Statistical Service; printed in this order. */
public enum Mark {
    BREAK_IN_SERIES("[b]"),
    ESTIMATED("[e]"),
    PROVISIONAL("[p]"),
    REVISED("[r]"),
    LOW_RELIABILITY("[u]");

    private final String shorthand;

    Mark(String shorthand) {
        this.shorthand = shorthand;
    }

    public String shorthand() {
        return shorthand;
    }
}
