package org.councilbenchmarks.benchmark.rows;

import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * A row with its derived cells.
 *
 * @param row as it was returned
 * @param derived derived cells by column
 * @param weak derived columns that rest on too few scores to be relied on
 */
public record FactRow(Row row, Map<String, Cell> derived, Set<String> weak) {

    public FactRow {
        derived = Map.copyOf(derived);
        weak = Set.copyOf(weak);
    }

    /** A row from which nothing follows. */
    public static FactRow plain(Row row) {
        return new FactRow(row, Map.of(), Set.of());
    }

    static FactRow of(Row row, Map<String, Cell> derived) {
        return new FactRow(row, derived, Set.of());
    }

    /**
     * A cell of the row, or a derived one.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public Cell cell(String column) {
        Cell own = derived.get(column);
        return own == null ? row.cell(column) : own;
    }
}
