package org.councilbenchmarks.csv;

import java.util.List;

/**
 * One record of a file, as it stands: no cell trimmed, none added or left out.
 *
 * @param line physical line on which it starts, from 1; a record with line breaks in its cells covers several
 * @param cells at least one; a blank line is a record of one empty cell
 */
public record CsvRecord(int line, List<String> cells) {
    /** What programs of DOS put behind the last line. */
    private static final String END_OF_FILE = "\u001A";

    public CsvRecord {
        cells = List.copyOf(cells);
        if (line < 1 || cells.isEmpty()) {
            throw new IllegalArgumentException("A record has a line from 1 and at least one cell: " + line);
        }
    }

    /** Whether there is nothing in it: a blank line, or one of delimiters and spaces alone. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.isBlank() || cell.equals(END_OF_FILE));
    }
}
