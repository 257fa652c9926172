package org.councilbenchmarks.report.blocks;

import java.util.Optional;

/**
 * A column of a {@link Table}.
 *
 * @param title in sentence case
 * @param unit of all cells, said once in the heading: "£000"; empty for words and for cells that carry their own
 */
public record Column(String title, Alignment alignment, Optional<String> unit) {

    /** Where the cells of a column stand. */
    public enum Alignment {
        /** Words. */
        LEFT,
        /** Numbers: with one number of decimals in a column, the digits stand below each other. */
        RIGHT
    }

    public Column {
        Wording.of("column's title", title);
        unit.ifPresent(text -> Wording.of("column's unit", text));
    }

    public static Column words(String title) {
        return new Column(title, Alignment.LEFT, Optional.empty());
    }

    /** A column of figures that carry their unit, or have none. */
    public static Column figures(String title) {
        return new Column(title, Alignment.RIGHT, Optional.empty());
    }

    public static Column figures(String title, String unit) {
        return new Column(title, Alignment.RIGHT, Optional.of(unit));
    }

    /** As it stands above the cells: "Cost (£000)". */
    public String heading() {
        return unit.map(text -> title + " (" + text + ")").orElse(title);
    }
}
