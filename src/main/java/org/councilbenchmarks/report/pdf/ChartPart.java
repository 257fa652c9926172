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
import org.openpdf.text.pdf.PdfTemplate;

/** A chart between its title and its caption, all on one page; drawn in vectors, read out by its alternative text. */
final class ChartPart implements Part {

    private static final float BEFORE = 6;
    private static final float BETWEEN = 4;
    private static final float AFTER = 12;

    private final Press press;
    private final ChartPainter painter;
    private final ChartBlock block;
    private final Optional<String> banner;
    private final TextStyle titleStyle;
    private final float chartHeight;

    /** @param banner what the alternative text has to say first */
    ChartPart(Press press, ChartPainter painter, ChartBlock block, Optional<String> banner) {
        this.press = press;
        this.painter = painter;
        this.block = block;
        this.banner = banner;
        this.titleStyle = TextStyle.bold(press.fonts(), HouseStyle.BODY, HouseStyle.INK);
        this.chartHeight = painter.height(block.chart(), HouseStyle.WIDTH);
    }

    @Override
    public float opening() {
        return BEFORE
                + height(titleStyle, block.title())
                + chartHeight
                + 2 * BETWEEN
                + height(press.small(), block.caption());
    }

    @Override
    public void set() {
        press.pages().gap(BEFORE);
        paragraph(titleStyle, block.title());
        press.pages().down(BETWEEN);
        figure();
        press.pages().down(BETWEEN);
        paragraph(press.small(), block.caption());
        press.pages().gap(AFTER);
    }

    private void figure() {
        float x = HouseStyle.LEFT;
        float bottom = press.pages().y() - chartHeight;
        var figure = press.tags().element("Figure");
        String alternative = banner.map(text -> text + ". ").orElse("") + block.alternative();
        figure.put(new PdfName("Alt"), Tags.text(alternative));
        Tags.attribute(figure, "Layout", "Placement", new PdfName("Block"));
        Tags.attribute(
                figure, "Layout", "BBox", new PdfRectangle(x, bottom, x + HouseStyle.WIDTH, bottom + chartHeight));
        var drawing = drawing();
        press.tags().mark(figure, () -> press.ink().content().addTemplate(drawing, x, bottom));
        press.pages().down(chartHeight);
    }

    private PdfTemplate drawing() {
        var template = press.ink().content().createTemplate(HouseStyle.WIDTH, chartHeight);
        var graphics = template.createGraphics(HouseStyle.WIDTH, chartHeight, new HouseFonts(press.fonts()));
        try {
            painter.paint(block.chart(), graphics, HouseStyle.WIDTH, chartHeight);
        } finally {
            graphics.dispose();
        }
        return template;
    }

    private void paragraph(TextStyle style, String words) {
        var text = TaggedText.of(press, press.tags().element("P"), style, Text.of(words), HouseStyle.WIDTH);
        press.pages().flow(text, HouseStyle.LEFT);
    }

    private static float height(TextStyle style, String words) {
        return new LineBreaker(style, HouseStyle.WIDTH).lines(Text.of(words)).size() * style.leading();
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
