package org.councilbenchmarks.catalogue.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;
import org.councilbenchmarks.domain.Period;

/** Reads {@code sources.csv} of a return, which need not be there: what the path of a file says of it. */
final class SourceMappingsLoader {
    private static final TableShape SHAPE = TableShape.of("pattern", "council", "period", "columns", "header", "note");

    private final ConfigFolder folder;

    SourceMappingsLoader(ConfigFolder folder) {
        this.folder = folder;
    }

    /** In file order, in which they are tried. */
    List<SourceMapping> load(String path, ReturnKind kind, List<Column> columns) {
        List<SourceMapping> mappings = new ArrayList<>();
        if (!folder.has(path)) {
            return mappings;
        }
        Choice names = Choice.of(
                "a column of this return", columns.stream().map(Column::name).toList());
        Map<String, Integer> seen = new HashMap<>();
        for (CheckedRow row : folder.rows(path, SHAPE)) {
            String pattern = row.filled("pattern");
            if (!pattern.isEmpty() && row.isFirst("pattern", pattern, seen)) {
                var mapping = new SourceMapping(
                        pattern,
                        row.text("council").isEmpty() ? Optional.empty() : row.council("council"),
                        period(row),
                        meanings(row, names),
                        header(row, names));
                mappings.add(mapping);
                checkHeader(row, mapping, kind, columns);
            }
        }
        return mappings;
    }

    private static List<String> header(CheckedRow row, Choice names) {
        Set<String> seen = new HashSet<>();
        for (String name : row.list("header")) {
            if (!name.equals(SourceMapping.UNUSED)) {
                if (!names.has(name)) {
                    row.fault("header", names.complaint(name));
                } else if (!seen.add(name)) {
                    row.fault("header", "'" + name + "' stands twice; a column that is not used is a -");
                }
            }
        }
        return row.list("header");
    }

    /** A file that is read by this header needs every column that its rows need. */
    private static void checkHeader(CheckedRow row, SourceMapping mapping, ReturnKind kind, List<Column> columns) {
        List<String> lacking = mapping.asked(kind, columns).stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !mapping.header().contains(name))
                .toList();
        if (!mapping.header().isEmpty() && !lacking.isEmpty()) {
            row.fault("header", "It lacks columns that every row needs: " + String.join(", ", lacking));
        }
    }

    private static Optional<Period> period(CheckedRow row) {
        String text = row.text("period");
        Optional<Period> period = Period.parse(text);
        if (!text.isEmpty() && period.isEmpty()) {
            row.fault(
                    "period",
                    "'" + text + "' is not a period of one financial year: a month as 2011-10, months as"
                            + " 2011-10..2011-12, or a year as FY2011-12");
        }
        return period;
    }

    /** {@code Label=column;Other label=column}. */
    private static Map<String, String> meanings(CheckedRow row, Choice names) {
        Map<String, String> meanings = new HashMap<>();
        for (String part : row.list("columns")) {
            int between = part.lastIndexOf('=');
            String label = Labels.normalise(between < 0 ? "" : part.substring(0, between));
            String column = part.substring(between + 1).strip();
            if (label.isEmpty()) {
                row.fault("columns", "'" + part + "' is not of the form Label=column");
            } else if (!names.has(column)) {
                row.fault("columns", names.complaint(column));
            } else if (meanings.put(label, column) != null) {
                row.fault("columns", "'" + part + "' gives its label a second meaning");
            }
        }
        return meanings;
    }
}
