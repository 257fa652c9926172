package org.councilbenchmarks.report.pdf;

import java.awt.Color;
import org.councilbenchmarks.report.blocks.Span;

/**
 * How running text is set.
 *
 * @param plain the cut for plain text and links
 * @param strong the cut for what matters more
 * @param size in points
 */
record TextStyle(Typeface plain, Typeface strong, float size, Color colour) {

    /** From one baseline to the next, as a multiple of the size; less in small print, and where letters are large. */
    private static final float LEADING = 1.4f;

    private static final float SMALL_LEADING = 1.3f;
    private static final float SMALL = 10;
    private static final float LARGE_LEADING = 1.2f;
    private static final float LARGE = 16;

    /** What Liberation Sans reaches above the baseline and below it, as a multiple of the size. */
    private static final float ASCENT = 0.905f;

    private static final float DESCENT = 0.212f;

    static TextStyle regular(Lettering fonts, float size, Color colour) {
        return new TextStyle(fonts.regular(), fonts.bold(), size, colour);
    }

    static TextStyle bold(Lettering fonts, float size, Color colour) {
        return new TextStyle(fonts.bold(), fonts.bold(), size, colour);
    }

    Typeface face(Span span) {
        return switch (span) {
            case Span.Plain ignored -> plain;
            case Span.Link ignored -> plain;
            case Span.Strong ignored -> strong;
        };
    }

    Color colour(Span span) {
        return span instanceof Span.Link ? HouseStyle.FOCUS : colour;
    }

    float leading() {
        return size * (size > LARGE ? LARGE_LEADING : size > SMALL ? LEADING : SMALL_LEADING);
    }

    /** The baseline of a line whose upper edge is given: the letters stand in the middle of it. */
    float baseline(float top) {
        return top - (leading() - size * (ASCENT + DESCENT)) / 2 - size * ASCENT;
    }
}
