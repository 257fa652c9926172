package org.councilbenchmarks.report.table;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.councilbenchmarks.csv.CsvWriter;

/**
 * A table of an edition: what it is, its columns, and its rows, which are made as they are written.
 *
 * @param <R> what a row is made from
 * @param rows in the order in which they stand; asked for once per writing
 */
record DataTable<R>(TableHead head, List<TableColumn<R>> columns, Supplier<Stream<R>> rows) {

    DataTable {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (var column : columns) {
            if (!names.add(column.field().name())) {
                throw new IllegalArgumentException(
                        head.file() + " has two columns " + column.field().name());
            }
        }
        if (!names.containsAll(head.primaryKey())) {
            throw new IllegalArgumentException(head.file() + " has no column for its key " + head.primaryKey());
        }
        if (!columns.getLast().field().name().equals(KeyColumns.STATUS)) {
            throw new IllegalArgumentException("The last column of " + head.file() + " is not its status");
        }
    }

    List<Field> fields() {
        return columns.stream().map(TableColumn::field).toList();
    }

    /**
     * Writes it as CSV and closes the stream.
     *
     * @return how many rows there were, the header not counted
     * @throws java.io.UncheckedIOException where the stream fails
     */
    long write(OutputStream out) {
        try (var csv = CsvWriter.open(out, fields().stream().map(Field::name).toList());
                var stream = rows.get()) {
            var count = 0L;
            for (var each = stream.iterator(); each.hasNext(); count++) {
                writeRow(each.next(), csv);
            }
            return count;
        }
    }

    private void writeRow(R row, CsvWriter csv) {
        for (var column : columns) {
            column.cell().write(row, csv);
        }
        csv.endRow();
    }
}
