package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** Letters of one cut, size and colour. They can be measured without anything to draw on. */
final class Letters {

    /** From one baseline to the next, in sizes. */
    private static final float LEADING = 1.2f;

    /** From the top of a line to its baseline, in sizes. */
    private static final float ASCENT = 0.95f;

    private final Face face;
    private final Font font;
    private final float size;
    private final Color colour;

    Letters(Face face, float size, Color colour) {
        this.face = face;
        this.font = face.at(size);
        this.size = size;
        this.colour = colour;
    }

    /** The same in another colour. */
    Letters in(Color other) {
        return new Letters(face, size, other);
    }

    Font font() {
        return font;
    }

    Color colour() {
        return colour;
    }

    /** How wide a text is, in points. */
    float width(String text) {
        return face.advance(text) * size;
    }

    float leading() {
        return LEADING * size;
    }

    /** Draws a line of text by its upper left corner. */
    void draw(Graphics2D graphics, String text, double x, double top) {
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.drawString(text, (float) x, (float) top + ASCENT * size);
    }
}
