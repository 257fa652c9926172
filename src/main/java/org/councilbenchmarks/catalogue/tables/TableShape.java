package org.councilbenchmarks.catalogue.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that a table of the configuration has.
 *
 * @param columns those that it must have, in any order
 * @param open whether it may have further ones
 */
public record TableShape(List<String> columns, boolean open) {
    public TableShape {
        columns = List.copyOf(columns);
    }

    public static TableShape of(String... columns) {
        return new TableShape(List.of(columns), false);
    }

    /** A table of facts: its columns, then where they come from and of when. */
    public static TableShape ofFacts(String... columns) {
        List<String> all = new ArrayList<>(List.of(columns));
        all.add("source");
        all.add("vintage");
        return new TableShape(all, false);
    }

    /** The same with any further columns. */
    public TableShape andFurther() {
        return new TableShape(columns, true);
    }
}
