package org.councilbenchmarks.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmarks.report.GoldenText;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.chart.JFreeChartPainter;
import org.councilbenchmarks.report.pdf.PdfRenderer;
import org.councilbenchmarks.report.pdf.TagTree;
import org.junit.jupiter.api.Test;

/** A council's report as a file, with its real charts, as a screen reader has it. */
class CouncilPdfTest {

    private static final Set<String> READ = Set.of("H2", "H3", "P", "Caption", "TH", "TD", "LBody");

    /** Title, subtitle and where the report comes from: not blocks, but the head of the first page. */
    private static final int HEAD = 2;

    private static final Report REPORT = SevenUnitaries.reports().report(SevenUnitaries.CORNWALL);

    private static final TagTree TREE = TagTree.of(new PdfRenderer(new JFreeChartPainter()).render(REPORT));

    @Test
    void itsTreeIsWhatItWas() throws IOException {
        GoldenText.check("council.tags.txt", TREE.outline());
    }

    /** Lines end inside sentences, cells and links; no two words run into each other there, and none is lost. */
    @Test
    void everyWordOfTheReportIsReadWholeAndInOrder() {
        List<String> read = TREE.all()
                .filter(element -> READ.contains(element.type()))
                .filter(element -> element.children().stream()
                        .noneMatch(child -> child.type().equals("P")))
                .map(element -> element.words().strip())
                .skip(HEAD)
                .toList();
        assertThat(read)
                .isEqualTo(
                        REPORT.blocks().stream().flatMap(CouncilPdfTest::words).toList());
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text().words());
            case Block.Note note -> Stream.of(note.text().words());
            case Block.Items items -> items.items().stream().map(item -> item.words());
            case Block.PageBreak ignored -> Stream.of();
            case Block.Contents ignored -> Stream.of("In this report");
            case KeyFigures figures ->
                figures.figures().stream()
                        .flatMap(figure -> Stream.of(figure.label(), figure.value(), figure.sentence()));
            case Terms terms -> terms.terms().stream().map(term -> term.text().words());
            case Table table ->
                Stream.of(
                                Stream.of(table.caption()),
                                table.columns().stream().map(Column::heading),
                                table.rows().stream().flatMap(row -> row.cells().stream()),
                                table.note().stream())
                        .flatMap(words -> words);
            case ChartBlock chart -> Stream.of(chart.title(), chart.caption());
            case ChartPair pair -> Stream.of(pair.first(), pair.second()).flatMap(CouncilPdfTest::words);
        };
    }
}
