package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilbenchmarks.pipeline.console.AlignedTable;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.SafeText;

/** A line of a table explained, for people. */
final class ExplainLineText {
    private final PrintWriter out;
    private final Paint paint;
    private final int mostRows;

    /** @param mostRows rows named; the rest are counted */
    ExplainLineText(PrintWriter out, Paint paint, int mostRows) {
        this.out = out;
        this.paint = paint;
        this.mostRows = mostRows;
    }

    void print(ExplainedLine explained) {
        out.println(explained.line().heading() + "\n");
        for (ExplainedLine.Cell cell : explained.cells()) {
            String unit = cell.field().unit().isEmpty() || cell.value().isEmpty()
                    ? ""
                    : " " + cell.field().unit();
            out.println("  " + paint.strong(cell.field().name()) + "  " + SafeText.of(cell.value()) + unit);
            out.println("      " + cell.field().description() + ".");
            if (!cell.formula().isEmpty()) {
                out.println("      = " + cell.formula());
                if (!cell.worked().equals(cell.formula())) {
                    out.println("      = " + SafeText.of(cell.worked()));
                }
            }
        }
        rows(explained.rows());
        out.println();
    }

    private void rows(List<FoundRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println(paint.strong("Rows it comes from"));
        var table = new AlignedTable("  ");
        rows.stream()
                .limit(mostRows)
                .forEach(row -> table.add(
                        SafeText.of(row.file()) + hash(row),
                        row.line() == 0 ? "" : "line " + row.line(),
                        row.submission(),
                        row.cells().entrySet().stream()
                                .map(cell -> cell.getKey() + " " + SafeText.of(cell.getValue()))
                                .collect(Collectors.joining(", "))));
        table.lines().forEach(out::println);
        out.println(String.format(Locale.ROOT, "  %,d in all.", rows.size())
                + (rows.size() > mostRows ? " The first " + mostRows + " are named; --all names all." : ""));
    }

    private static String hash(FoundRow row) {
        return row.sha256().isEmpty() ? "" : " (" + row.sha256().substring(0, 8) + ")";
    }
}
