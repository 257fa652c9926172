package org.councilbenchmarks.catalogue.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code aliases.csv} of a return: what else people call its columns. */
final class AliasesLoader {
    private static final TableShape SHAPE = TableShape.of("alias", "column", "note");

    private final ConfigFolder folder;

    AliasesLoader(ConfigFolder folder) {
        this.folder = folder;
    }

    /** Normalised name to column; the columns' own names and titles are among them. */
    Map<String, String> load(String path, List<Column> columns) {
        Map<String, String> meanings = new HashMap<>();
        columns.forEach(column -> meanings.put(Labels.normalise(column.name()), column.name()));
        columns.forEach(
                column -> meanings.putIfAbsent(Labels.normalise(column.words().title()), column.name()));
        Choice names = Choice.of(
                "a column of this return", columns.stream().map(Column::name).toList());
        for (CheckedRow row : folder.rows(path, SHAPE)) {
            add(row, names, meanings);
        }
        return meanings;
    }

    private static void add(CheckedRow row, Choice names, Map<String, String> meanings) {
        String alias = row.filled("alias");
        String column = row.filled("column");
        if (alias.isEmpty() || column.isEmpty()) {
            return;
        }
        if (!names.has(column)) {
            row.fault("column", names.complaint(column));
            return;
        }
        String normal = Labels.normalise(alias);
        if (normal.isEmpty()) {
            row.fault("alias", "'" + alias + "' has no letter or digit to know it by");
            return;
        }
        String earlier = meanings.putIfAbsent(normal, column);
        if (earlier != null && !earlier.equals(column)) {
            row.fault("alias", "'" + alias + "' means " + earlier + " already; it cannot mean " + column + " too");
        }
    }
}
