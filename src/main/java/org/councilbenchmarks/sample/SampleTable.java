package org.councilbenchmarks.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/** The rows of one return of one or several councils, before they are written down. */
final class SampleTable {
    private final ReturnSchema schema;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private SampleTable(ReturnSchema schema) {
        this.schema = schema;
    }

    static SampleTable of(ReturnSchema schema) {
        return new SampleTable(schema);
    }

    ReturnSchema schema() {
        return schema;
    }

    /** Adds a row, which is filled by {@link Row#put}. */
    Row addRow() {
        Map<String, String> cells = new LinkedHashMap<>();
        rows.add(cells);
        return new Row(cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** The columns that any row fills, in the order of the schema. */
    List<Column> listUsedColumns() {
        return schema.columns().stream()
                .filter(column -> rows.stream()
                        .anyMatch(row -> !row.getOrDefault(column.name(), "").isEmpty()))
                .toList();
    }

    /** The text of a cell; blank where it was not filled. */
    String cell(int row, String column) {
        return rows.get(row).getOrDefault(column, "");
    }

    /** Empties a column, as a council does that does not know it. */
    void blank(String column) {
        rows.forEach(row -> row.remove(column));
    }

    /** One row of the table while it is filled. */
    final class Row {
        private final Map<String, String> cells;

        private Row(Map<String, String> cells) {
            this.cells = cells;
        }

        /** @throws IllegalArgumentException where the return has no such column */
        Row put(String column, Object value) {
            cells.put(schema.getColumn(column).name(), value.toString());
            return this;
        }
    }
}
