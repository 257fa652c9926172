package org.councilbenchmarks.report.pdf;

import java.awt.Color;
import org.councilbenchmarks.report.blocks.Span;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws letters, rules and grounds at a place on the current page. Who calls it says what the drawing is, by {@link Tags}. */
record Ink(PdfContentByte content) {

    /** A word or line of plain text in a style, by its upper left corner. */
    void letters(TextStyle style, String text, float x, float top) {
        letters(style, new Span.Plain(text), text, x, top);
    }

    /** A part of a span in a style, by its upper left corner. */
    void letters(TextStyle style, Span span, String text, float x, float top) {
        Typeface face = style.face(span);
        content.beginText();
        content.setFontAndSize(face.base(), style.size());
        content.setColorFill(style.colour(span));
        content.setTextMatrix(x, style.baseline(top));
        content.showText(face.printable(text));
        content.endText();
    }

    /** A horizontal rule. */
    void rule(float fromX, float toX, float y, float thickness, Color colour) {
        content.setColorStroke(colour);
        content.setLineWidth(thickness);
        content.moveTo(fromX, y);
        content.lineTo(toX, y);
        content.stroke();
    }

    /** A filled rectangle, by its upper left corner. */
    void ground(float x, float top, float width, float height, Color colour) {
        content.setColorFill(colour);
        content.rectangle(x, top - height, width, height);
        content.fill();
    }
}
