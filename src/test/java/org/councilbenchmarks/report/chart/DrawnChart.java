package org.councilbenchmarks.report.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.councilbenchmarks.report.blocks.Chart;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A chart drawn into a PDF and read back: what words stand where, in which size, and which points have ink on them. Around
 * the chart is a margin, in which nothing may be found.
 */
final class DrawnChart {

    static final float MARGIN = 40;

    /** What is printed beside each other in one go. */
    record Words(String text, Rectangle2D box, float size) {}

    private final byte[] pdf;
    private final float width;
    private final float height;

    private DrawnChart(byte[] pdf, float width, float height) {
        this.pdf = pdf;
        this.width = width;
        this.height = height;
    }

    static DrawnChart of(ChartPainter painter, Chart chart, float width) {
        float height = painter.height(chart, width);
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(width + 2 * MARGIN, height + 2 * MARGIN));
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        var graphics =
                writer.getDirectContent().createGraphics(width + 2 * MARGIN, height + 2 * MARGIN, new HouseFonts());
        graphics.translate(MARGIN, MARGIN);
        painter.paint(chart, graphics, width, height);
        graphics.dispose();
        document.close();
        return new DrawnChart(out.toByteArray(), width, height);
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** All words in the order in which they were drawn, measured from the upper left corner of the chart. */
    List<Words> words() {
        try (var file = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            reader.getText(file);
            return reader.words;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All words, a blank between one drawing of words and the next. */
    String text() {
        return words().stream().map(Words::text).collect(Collectors.joining(" "));
    }

    /** The instructions that draw it. */
    String instructions() {
        try (var file = Loader.loadPDF(pdf)) {
            return new String(file.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    BufferedImage image(float dotsPerInch) {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(0, dotsPerInch);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Liberation Sans under the names that Java has for it. */
    private static final class HouseFonts implements FontMapper {

        private final BaseFont regular = face("Regular");
        private final BaseFont bold = face("Bold");

        @Override
        public BaseFont awtToPdf(Font font) {
            return font.getFontName(Locale.ROOT).contains("Bold") ? bold : regular;
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            throw new UnsupportedOperationException();
        }

        private static BaseFont face(String cut) {
            try (var font = Objects.requireNonNull(
                    DrawnChart.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"))) {
                return BaseFont.createFont(
                        "LiberationSans-" + cut + ".ttf", BaseFont.IDENTITY_H, true, false, font.readAllBytes(), null);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Takes what one instruction shows as one group of words. */
    private static final class Reader extends PDFTextStripper {

        private final List<Words> words = new ArrayList<>();
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            super.processOperator(operator, operands);
            if (operator.getName().equals(OperatorName.END_TEXT) && !letters.isEmpty()) {
                words.add(group());
                letters.clear();
            }
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
        }

        private Words group() {
            var first = letters.getFirst();
            var last = letters.getLast();
            float size = first.getFontSizeInPt();
            double top = first.getYDirAdj() - 0.75 * size - MARGIN;
            double from = first.getXDirAdj() - MARGIN;
            double to = last.getXDirAdj() + last.getWidthDirAdj() - MARGIN;
            String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
            return new Words(text, new Rectangle2D.Double(from, top, to - from, size), size);
        }
    }
}
