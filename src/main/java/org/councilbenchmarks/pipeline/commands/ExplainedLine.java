package org.councilbenchmarks.pipeline.commands;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.report.table.EditionTables;
import org.councilbenchmarks.report.table.Field;

/**
 * A line of a table explained: what each of its cells means, how it comes about, and the rows that it rests on.
 *
 * @param line which
 * @param cells the one that is asked about, or all
 * @param rows of returns and reference tables; none where the line says it all
 */
record ExplainedLine(CsvLine line, List<Cell> cells, List<FoundRow> rows) {

    /**
     * A cell.
     *
     * @param field what its column is
     * @param value as published
     * @param formula how it comes about, in words; empty for what tells the line apart
     * @param worked the same with the line's own numbers in it
     */
    record Cell(Field field, String value, String formula, String worked) {}

    static ExplainedLine of(CsvLine line, EditionContent content) {
        List<Cell> cells = new ArrayList<>();
        for (Field field : EditionTables.findFields(EditionDraft.figures(content), line.file())
                .orElseThrow(() -> new IllegalStateException("Not a table of this version: " + line.file()))) {
            if (line.column().isEmpty() || line.column().equals(field.name())) {
                cells.add(new Cell(
                        field,
                        line.row().get(field.name()),
                        ColumnFormulas.find(line.file(), field.name()),
                        ColumnFormulas.worked(
                                line.file(), field.name(), line.row().cells())));
            }
        }
        return new ExplainedLine(line, cells, RowsOfLine.of(line, content));
    }
}
