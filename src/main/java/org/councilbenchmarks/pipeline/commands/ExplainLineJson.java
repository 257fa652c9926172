package org.councilbenchmarks.pipeline.commands;

import java.util.List;

/**
 * {@code explain --format json} of a line of a table. Cells are texts as they stand there.
 *
 * @param explained the indicator's value or the group's distribution that the line is of, as by its name; empty otherwise
 */
record ExplainLineJson(
        String edition,
        String file,
        int line,
        String column,
        List<Cell> cells,
        int rowsTotal,
        List<FoundRow> rows,
        Object explained) {

    /** @param mostRows rows named */
    static ExplainLineJson of(ExplainedLine explained, Object of, int mostRows) {
        return new ExplainLineJson(
                explained.line().edition(),
                explained.line().file(),
                explained.line().row().line(),
                explained.line().column(),
                explained.cells().stream().map(Cell::of).toList(),
                explained.rows().size(),
                explained.rows().stream().limit(mostRows).toList(),
                of);
    }

    /** A cell, what it means and how it comes about. */
    record Cell(String column, String value, String unit, String meaning, String formula, String worked) {
        static Cell of(ExplainedLine.Cell cell) {
            return new Cell(
                    cell.field().name(),
                    cell.value(),
                    cell.field().unit(),
                    cell.field().description(),
                    cell.formula(),
                    cell.worked());
        }
    }
}
