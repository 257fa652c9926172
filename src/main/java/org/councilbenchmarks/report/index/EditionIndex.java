package org.councilbenchmarks.report.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.Imprint;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.pieces.SourcesAndLicences;
import org.councilbenchmarks.report.sentences.IndexSentences;
import org.councilbenchmarks.report.sentences.Phrase;
import org.councilbenchmarks.report.table.WrittenTable;

/** {@code index.html} of an edition: what is in it, who returned what, and how numbers come about. Open, as what it leads to. */
public final class EditionIndex {

    /** The page's name in the edition's folder. */
    public static final String FILE_NAME = "index.html";

    private static final String ENGLAND = "england";

    private EditionIndex() {}

    /**
     * A report that lies beside the page.
     *
     * @param title what it is on
     * @param pdf path from the page
     * @param html likewise
     */
    public record Shown(String title, String pdf, String html, Audience audience) {}

    /** @param reports all of the edition; only open ones are linked to */
    public static Report of(
            EditionFigures figures, Catalogue catalogue, List<WrittenTable> tables, List<Shown> reports) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, "Reports"));
        blocks.add(new Block.Items(reports.stream()
                .filter(report -> report.audience() == Audience.OPEN)
                .map(EditionIndex::report)
                .toList()));
        long own = reports.stream()
                .filter(report -> report.audience() == Audience.COUNCIL)
                .count();
        blocks.add(Block.paragraph(IndexSentences.ownReports(own)));
        blocks.addAll(coverage(figures, catalogue));
        blocks.add(Block.heading(2, "Data"));
        blocks.add(Block.paragraph(
                new Span.Plain(IndexSentences.tables() + " "),
                new Span.Link("datapackage.json", "datapackage.json"),
                new Span.Plain(" " + IndexSentences.dataPackage())));
        blocks.add(new Terms(tables.stream()
                .filter(table -> table.audience() == Audience.OPEN)
                .map(EditionIndex::table)
                .toList()));
        blocks.add(Block.heading(2, "How each number is worked out"));
        blocks.add(Block.paragraph(
                new Span.Plain(IndexSentences.method() + " "),
                new Span.Link("the report on the sector", "sector.html"),
                new Span.Plain(".")));
        blocks.addAll(SourcesAndLicences.of(figures));
        return new Report(
                new Report.Subject(
                        "Council Benchmarks, as of "
                                + Phrase.day(figures.title().asOf()),
                        "Digital, data and technology in England's councils",
                        Locale.UK,
                        Audience.OPEN),
                Imprint.of(figures),
                blocks);
    }

    /** Its two forms, which lie beside each other. */
    public static Text report(Shown report) {
        return Text.of(
                new Span.Link(report.title() + " (PDF)", report.pdf()),
                new Span.Plain(", "),
                new Span.Link(report.title() + " (web page)", report.html()));
    }

    private static Terms.Term table(WrittenTable table) {
        return new Terms.Term(
                table.head().title(),
                Text.of(
                        new Span.Link(table.file(), table.file()),
                        new Span.Plain(", %s. %s"
                                .formatted(
                                        Phrase.count(table.rows(), "row", "rows"),
                                        table.head().description()))));
    }

    private static List<Block> coverage(EditionFigures figures, Catalogue catalogue) {
        List<Row> rows = catalogue.returns().stream()
                .flatMap(schema -> latest(figures, schema).map(c -> row(schema, c)).stream())
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(2, "Who returned what"),
                        Table.of(
                                "Returns of England's councils, of each the latest year that was returned",
                                List.of(
                                        Column.words("Return"),
                                        Column.words("Year"),
                                        Column.figures("Asked"),
                                        Column.figures("Returned"),
                                        Column.figures("Certified"),
                                        Column.figures("Residents", "%")),
                                rows));
    }

    private static Optional<Coverage> latest(EditionFigures figures, ReturnSchema schema) {
        return figures.results().listCoverage().stream()
                .filter(c -> c.returnId().equals(schema.id()) && c.peerGroup().equals(ENGLAND) && c.received() > 0)
                .max(Comparator.comparing(Coverage::year));
    }

    private static Row row(ReturnSchema schema, Coverage coverage) {
        return Row.of(
                schema.title(),
                coverage.year().toString(),
                Integer.toString(coverage.expected()),
                Integer.toString(coverage.received()),
                Integer.toString(coverage.certified()),
                FigureText.bare(coverage.populationShare(), Unit.PER_CENT));
    }
}
