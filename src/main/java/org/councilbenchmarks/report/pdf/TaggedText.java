package org.councilbenchmarks.report.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Text;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Running text in lines, ready to be drawn as content of an element. Text of one span is the element's own content; of
 * several, each is an element below it.
 */
final class TaggedText {

    private final Press press;
    private final PdfStructureElement element;
    private final TextStyle style;
    private final Text text;
    private final List<Line> lines;
    private final Map<Integer, PdfStructureElement> parts = new LinkedHashMap<>();

    private TaggedText(Press press, PdfStructureElement element, TextStyle style, Text text, List<Line> lines) {
        this.press = press;
        this.element = element;
        this.style = style;
        this.text = text;
        this.lines = lines;
    }

    static TaggedText of(Press press, PdfStructureElement element, TextStyle style, Text text, float width) {
        return new TaggedText(press, element, style, text, new LineBreaker(style, width).lines(text));
    }

    int size() {
        return lines.size();
    }

    float leading() {
        return style.leading();
    }

    float height() {
        return size() * leading();
    }

    /** Draws lines below each other, from the upper left corner of the first. */
    void draw(int from, int to, float x, float top) {
        if (text.spans().size() == 1 && !(text.spans().getFirst() instanceof Span.Link)) {
            press.tags().mark(element, () -> {
                for (int i = from; i < to; i++) {
                    draw(lines.get(i).pieces().getFirst(), x, top - (i - from) * leading());
                }
            });
            return;
        }
        for (int i = from; i < to; i++) {
            drawParts(lines.get(i), x, top - (i - from) * leading());
        }
    }

    /** Draws all lines, where they fit. */
    void draw(float x, float top) {
        draw(0, size(), x, top);
    }

    private void drawParts(Line line, float left, float top) {
        float x = left;
        for (Line.Piece piece : line.pieces()) {
            Span span = span(piece);
            float width = style.face(span).width(piece.text(), style.size());
            float from = x;
            var part =
                    parts.computeIfAbsent(piece.span(), ignored -> press.tags().element(element, type(span)));
            press.tags().mark(part, () -> draw(piece, from, top));
            if (span instanceof Span.Link link) {
                float inked = style.face(span).width(piece.text().stripTrailing(), style.size());
                press.links().add(part, link, new Links.Place(from, top - leading(), from + inked, top));
            }
            x += width;
        }
    }

    private void draw(Line.Piece piece, float x, float top) {
        Span span = span(piece);
        press.ink().letters(style, span, piece.text(), x, top);
        if (span instanceof Span.Link) {
            float inked = style.face(span).width(piece.text().stripTrailing(), style.size());
            press.ink().rule(x, x + inked, style.baseline(top) - 1.5f, 0.6f, style.colour(span));
        }
    }

    private Span span(Line.Piece piece) {
        return text.spans().get(piece.span());
    }

    private static String type(Span span) {
        return span instanceof Span.Link ? "Link" : "Span";
    }
}
