package org.councilbenchmarks.catalogue.indicators;

import java.util.Arrays;
import java.util.Optional;

/** How a condition compares. */
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    IN("in"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    PRESENT("present"),
    BLANK("blank");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public static Optional<Operator> find(String symbol) {
        return Arrays.stream(values()).filter(o -> o.symbol.equals(symbol)).findFirst();
    }
}
