package org.councilbenchmarks.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * A row of the project's own configuration.
 *
 * @param file path of the table, relative to the folder that was read, with forward slashes
 * @param line physical line on which the row starts, from 1; the header is usually line 1
 * @param cells stripped text by column, empty where the cell is blank; every column of the header is there
 */
public record ConfigRow(String file, int line, Map<String, String> cells) {
    public ConfigRow {
        cells = Map.copyOf(cells);
    }

    /**
     * The stripped text of a cell; empty where it is blank.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String get(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return cell;
    }

    /** The parts of a cell that holds a list, separated by semicolons; none where it is blank. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A fault of this row, for the person who keeps the configuration. */
    public Finding fault(String column, String message) {
        return Finding.of(FindingCode.CONFIGURATION, Effect.ROW_REFUSED, new Place(file, line, column), message)
                .withWas(cells.getOrDefault(column, ""));
    }
}
