package org.councilbenchmarks.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One cut of Liberation Sans, read from the class path. The fonts of the machine are never asked: a chart would then be
 * measured in one font and printed in another.
 */
final class Face {

    private static final String FOLDER = "/liberation/LiberationSans-";

    /** Advances are kept of all Latin letters; others are rare and measured when they come. */
    private static final int KEPT = 0x250;

    private static final int EM = 1000;

    private final Font font;
    private final float[] advances;

    private Face(Font font) {
        this.font = font;
        this.advances = new float[KEPT];
        for (int c = 0; c < KEPT; c++) {
            advances[c] = measured(String.valueOf((char) c));
        }
    }

    /**
     * Reads a cut.
     *
     * @param cut as in the file's name: "Regular" or "Bold"
     * @throws UncheckedIOException where the fonts' jar is not on the class path, or damaged
     */
    static Face read(String cut) {
        try (var stream = Face.class.getResourceAsStream(FOLDER + cut + ".ttf")) {
            if (stream == null) {
                throw new IOException("No font on the class path: " + FOLDER + cut);
            }
            return new Face(Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) EM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("Damaged font: " + FOLDER + cut, e));
        }
    }

    Font at(float size) {
        return font.deriveFont(size);
    }

    /** How far a text reaches, in sizes of the font. Letters are not kerned, as in the PDF. */
    float advance(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < KEPT ? advances[c] : measured(String.valueOf(c));
        }
        return sum;
    }

    private float measured(String text) {
        var unhinted = new FontRenderContext(null, false, true);
        return (float) font.getStringBounds(text, unhinted).getWidth() / EM;
    }
}
