package org.councilbenchmarks.catalogue.returns;

import java.util.LinkedHashMap;
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

    /** Normalised name to column: the aliases in the order of the file, then the columns' own names and titles. */
    Map<String, String> load(String path, List<Column> columns) {
        Map<String, String> own = new LinkedHashMap<>();
        columns.forEach(column -> own.put(Labels.normalise(column.name()), column.name()));
        columns.forEach(
                column -> own.putIfAbsent(Labels.normalise(column.words().title()), column.name()));
        Map<String, String> meanings = new LinkedHashMap<>();
        Choice names = Choice.of(
                "a column of this return", columns.stream().map(Column::name).toList());
        for (CheckedRow row : folder.rows(path, SHAPE)) {
            add(row, names, own, meanings);
        }
        own.forEach(meanings::putIfAbsent);
        return meanings;
    }

    private static void add(CheckedRow row, Choice names, Map<String, String> own, Map<String, String> meanings) {
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
        String earlier = own.getOrDefault(normal, meanings.getOrDefault(normal, column));
        if (earlier.equals(column)) {
            meanings.putIfAbsent(normal, column);
        } else {
            row.fault("alias", "'" + alias + "' means " + earlier + " already; it cannot mean " + column + " too");
        }
    }
}
