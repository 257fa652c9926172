package org.councilbenchmarks.report.pdf;

import java.awt.Font;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.chart.ChartPainter;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfTemplate;

/** A chart between its title and its caption, in a column of the page; drawn in vectors, read out by its alternative text. */
final class ChartFrame {

    private final Press press;
    private final ChartPainter painter;
    private final ChartBlock block;
    private final Optional<String> banner;
    private final float x;
    private final float width;

    /**
     * @param banner what the alternative text has to say first
     * @param x the column's left edge
     * @param width of the column
     */
    ChartFrame(Press press, ChartPainter painter, ChartBlock block, Optional<String> banner, float x, float width) {
        this.press = press;
        this.painter = painter;
        this.block = block;
        this.banner = banner;
        this.x = x;
        this.width = width;
    }

    float titleHeight() {
        return height(titleStyle(), block.title());
    }

    float captionHeight() {
        return height(press.small(), block.caption());
    }

    /** How high the chart alone wants to be. */
    float wanted() {
        return painter.height(block.chart(), width);
    }

    /** How low it may be drawn. */
    float least() {
        return painter.least(block.chart(), width);
    }

    void title(float top) {
        paragraph(titleStyle(), block.title(), top);
    }

    void caption(float top) {
        paragraph(press.small(), block.caption(), top);
    }

    void chart(float top, float height) {
        float bottom = top - height;
        var figure = press.tags().element("Figure");
        String alternative = banner.map(text -> text + ". ").orElse("") + block.alternative();
        figure.put(new PdfName("Alt"), Tags.text(alternative));
        Tags.attribute(figure, "Layout", "Placement", new PdfName("Block"));
        Tags.attribute(figure, "Layout", "BBox", new PdfRectangle(x, bottom, x + width, top));
        var drawing = drawing(height);
        press.tags().mark(figure, () -> press.ink().content().addTemplate(drawing, x, bottom));
    }

    private PdfTemplate drawing(float height) {
        var template = press.ink().content().createTemplate(width, height);
        var graphics = template.createGraphics(width, height, new HouseFonts(press.fonts()));
        try {
            painter.paint(block.chart(), graphics, width, height);
        } finally {
            graphics.dispose();
        }
        return template;
    }

    private void paragraph(TextStyle style, String words, float top) {
        PdfStructureElement element = press.tags().element("P");
        TaggedText.of(press, element, style, Text.of(words), width).draw(x, top);
    }

    private TextStyle titleStyle() {
        return TextStyle.bold(press.fonts(), HouseStyle.BODY, HouseStyle.INK);
    }

    private float height(TextStyle style, String words) {
        return new LineBreaker(style, width).lines(Text.of(words)).size() * style.leading();
    }

    /** Charts are lettered in the fonts of the file, whatever Java calls them; a bold font says so only in its name. */
    private record HouseFonts(Lettering fonts) implements FontMapper {

        @Override
        public BaseFont awtToPdf(Font font) {
            boolean isBold = font.isBold() || font.getFontName(Locale.ROOT).contains("Bold");
            return (isBold ? fonts.bold() : fonts.regular()).base();
        }

        @Override
        public @Nullable Font pdfToAwt(BaseFont font, int size) {
            return null;
        }
    }
}
