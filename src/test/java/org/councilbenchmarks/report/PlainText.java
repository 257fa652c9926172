package org.councilbenchmarks.report;

import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Text;

/** A report as text, so that tests can say what a report should say. */
public final class PlainText {

    private PlainText() {}

    public static String of(Report report) {
        return "# %s\n%s\n\n"
                        .formatted(report.subject().title(), report.subject().subtitle())
                + report.imprint()
                        .banner()
                        .map(banner -> "! " + banner + "\n\n")
                        .orElse("")
                + report.blocks().stream().map(PlainText::of).collect(Collectors.joining("\n\n"))
                + "\n";
    }

    public static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph -> of(paragraph.text());
            case Block.Items items ->
                items.items().stream().map(item -> "- " + of(item)).collect(Collectors.joining("\n"));
            case Block.Note note -> "Note: " + of(note.text());
            case Block.PageBreak ignored -> "---";
            case Block.Contents ignored -> "(Contents)";
            case KeyFigures figures ->
                figures.figures().stream()
                        .map(figure -> "%s: %s. %s".formatted(figure.label(), figure.value(), figure.sentence()))
                        .collect(Collectors.joining("\n"));
            case Terms terms ->
                terms.terms().stream()
                        .map(term -> "%s: %s".formatted(term.name(), of(term.meaning())))
                        .collect(Collectors.joining("\n"));
            case Table table -> of(table);
            case ChartPair pair -> of(pair.first()) + "\n\n" + of(pair.second());
            case ChartBlock chart -> "[%s]\n%s\n%s".formatted(chart.title(), chart.alternative(), chart.caption());
        };
    }

    private static String of(Text text) {
        return text.spans().stream()
                .map(span -> switch (span) {
                    case Span.Plain plain -> plain.text();
                    case Span.Strong strong -> "*" + strong.text() + "*";
                    case Span.Link link -> "%s <%s>".formatted(link.text(), link.address());
                })
                .collect(Collectors.joining());
    }

    private static String of(Table table) {
        return table.caption() + "\n"
                + line(table.columns().stream().map(Column::heading).toList())
                + table.rows().stream().map(row -> line(row.cells())).collect(Collectors.joining())
                + table.note().map(note -> "Note: " + note).orElse("");
    }

    private static String line(List<String> cells) {
        return String.join(" | ", cells) + "\n";
    }
}
