package org.councilbenchmarks.report.pdf;

import java.util.Optional;
import org.councilbenchmarks.report.Report;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.chart.ChartPainter;

/** Which part sets which block. */
final class Parts {

    private final Press press;
    private final ChartPainter painter;
    private final Optional<String> banner;
    private final Outline outline;
    private final Contents contents;

    Parts(Press press, ChartPainter painter, Report report) {
        Optional<String> banner = report.imprint().banner();
        this.press = press;
        this.painter = banner.map(painter::withNotice).orElse(painter);
        this.banner = banner;
        this.contents = Contents.of(press, report.blocks());
        this.outline = new Outline(press.ink().content().getPdfWriter());
    }

    Part block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new HeadingPart(press, outline, contents, heading);
            case Block.Contents ignored -> new ContentsPart(press, contents);
            case Block.Paragraph paragraph -> new ParagraphPart(press, paragraph.text());
            case Block.Items items -> new ItemsPart(press, items.items());
            case Block.Note note -> new NotePart(press, note.text());
            case Block.PageBreak ignored -> new PageBreakPart(press.pages());
            case KeyFigures figures -> new KeyFiguresPart(press, figures.figures());
            case Terms terms -> new TermsPart(press, terms.terms());
            case Table table -> new TablePart(press, table);
            case ChartBlock chart -> new ChartPart(press, frame(chart, HouseStyle.LEFT, HouseStyle.WIDTH));
            case ChartPair pair -> beside(pair);
        };
    }

    private Part beside(ChartPair pair) {
        float half = (HouseStyle.WIDTH - ChartPart.GUTTER) / 2;
        return new ChartPart(
                press, frame(pair.first(), HouseStyle.LEFT, half), frame(pair.second(), HouseStyle.RIGHT - half, half));
    }

    private ChartFrame frame(ChartBlock chart, float x, float width) {
        return new ChartFrame(press, painter, chart, banner, x, width);
    }
}
