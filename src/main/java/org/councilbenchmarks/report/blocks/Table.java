package org.councilbenchmarks.report.blocks;

import java.util.List;
import java.util.Optional;

/**
 * Figures in rows. The first cell of a row is its header: it says what the row is about.
 *
 * @param caption measure, year, who and source: what one needs to read the table by itself
 * @param columns at least one
 * @param rows in the order in which they are read; each has a cell a column
 * @param note what the markers in the cells mean, and other small print
 */
public record Table(String caption, List<Column> columns, List<Row> rows, Optional<String> note) implements Block {

    public Table {
        Wording.of("caption", caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        note.ifPresent(text -> Wording.of("table's note", text));
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table without columns or rows is a sentence: " + caption);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d columns, but %s in: %s".formatted(columns.size(), row.cells(), caption));
            }
        }
    }

    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, Optional.empty());
    }

    public Table withNote(String text) {
        return new Table(caption, columns, rows, Optional.of(text));
    }

    /**
     * A row.
     *
     * @param cells none of them blank: what is absent says so, as {@code [x]}
     * @param isTotal whether it sums up the rows above it
     */
    public record Row(List<String> cells, boolean isTotal) {
        public Row {
            cells = List.copyOf(cells);
            cells.forEach(cell -> Wording.of("cell", cell));
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
