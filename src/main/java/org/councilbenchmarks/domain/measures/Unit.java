package org.councilbenchmarks.domain.measures;

import java.util.Arrays;
import java.util.Optional;

/** The unit of an indicator's value, as written in the catalogue and in {@code indicators.csv}. */
public enum Unit {
    POUNDS("£"),
    PER_CENT("%"),
    FTE("FTE"),
    PEOPLE("people"),
    YEARS("years"),
    DAYS("days"),
    ROWS("rows"),
    RATIO("ratio"),
    COUNT("count"),
    INDEX("index");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public static Optional<Unit> find(String symbol) {
        return Arrays.stream(values()).filter(u -> u.symbol.equals(symbol)).findFirst();
    }
}
