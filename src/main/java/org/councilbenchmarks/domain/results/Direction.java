package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Absence;

/** Where a value is going since last year, or why that cannot be said. */
public enum Direction {
    IMPROVING("improving"),
    WORSENING("worsening"),
    /** Of an indicator without polarity: neither better nor worse. */
    RISING("rising"),
    FALLING("falling"),
    /** Within two points or two per cent, inclusive. */
    LITTLE_CHANGE("little change"),
    NOT_APPLICABLE(Absence.NOT_APPLICABLE.shorthand()),
    NOT_AVAILABLE(Absence.NOT_AVAILABLE.shorthand()),
    WITHHELD(Absence.WITHHELD.shorthand());

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** As written in {@code positions.csv}: words, or the shorthand of the reason. */
    public String text() {
        return text;
    }

    public boolean isKnown() {
        return switch (this) {
            case IMPROVING, WORSENING, RISING, FALLING, LITTLE_CHANGE -> true;
            case NOT_APPLICABLE, NOT_AVAILABLE, WITHHELD -> false;
        };
    }

    public static Direction absent(Absence reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case WITHHELD -> WITHHELD;
        };
    }
}
