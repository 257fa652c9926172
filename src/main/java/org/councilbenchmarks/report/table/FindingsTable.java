package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.line;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.table.FindingRows.FindingRow;

/** {@code restricted/findings.csv}: what a person should know about the data, and where in it. */
final class FindingsTable {

    private static final TableHead HEAD = new TableHead(
            "restricted/findings.csv",
            Audience.SECTOR_BODY,
            "Findings in the data",
            "One row for each finding that was kept whole, count 1. Where a file has more of a code than were kept, one"
                    + " further row without a line stands for the rest and count says how many: the counts of a file and code"
                    + " add up to all there were.",
            List.of("file", "line", "column", "code", KeyColumns.COUNCIL, "message"));

    private FindingsTable() {}

    static DataTable<FindingRow> of(EditionFigures figures) {
        return new DataTable<>(HEAD, columns(), () -> FindingRows.of(figures).stream());
    }

    private static List<TableColumn<FindingRow>> columns() {
        return List.of(
                text(
                        "file",
                        "Path under the input folder",
                        r -> r.finding().place().file()),
                line(
                        "line",
                        "Line of the file; empty for the file as a whole",
                        r -> r.finding().place().line()),
                text(
                        "column",
                        "Column, as written in the file; empty for the whole row",
                        r -> r.finding().place().column()),
                code("code", "Kind of finding", r -> r.finding().code().code()),
                code(
                        "effect",
                        "What became of the data",
                        r -> r.finding().effect().code()),
                code(
                        KeyColumns.COUNCIL,
                        "GSS code of the council, where known",
                        r -> r.finding().council().map(CouncilCode::value).orElse("")),
                text("wanted", "What would be right", r -> r.finding().wanted()),
                text("message", "The finding as a sentence", r -> r.finding().message()),
                count("count", "findings", "How many the row stands for", FindingRow::count),
                KeyColumns.status(FindingRow::status));
    }
}
