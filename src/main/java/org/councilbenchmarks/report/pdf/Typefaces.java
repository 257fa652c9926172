package org.councilbenchmarks.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The two cuts of Liberation Sans in which reports are set, read once from the class path. They are opened anew for each
 * file: an opened font remembers which letters were used.
 */
final class Typefaces {

    private static final String FOLDER = "/liberation/LiberationSans-";

    private final byte[] regular;
    private final byte[] bold;

    private Typefaces(byte[] regular, byte[] bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** @throws UncheckedIOException where the fonts' jar is not on the class path */
    static Typefaces read() {
        return new Typefaces(bytes("Regular"), bytes("Bold"));
    }

    /** The fonts for one file. */
    Lettering open() {
        return new Lettering(face("Regular", regular, 'R'), face("Bold", bold, 'B'));
    }

    private static byte[] bytes(String cut) {
        try (var font = Typefaces.class.getResourceAsStream(FOLDER + cut + ".ttf")) {
            if (font == null) {
                throw new IOException("No font on the class path: " + FOLDER + cut);
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface face(String cut, byte[] font, char prefix) {
        try {
            BaseFont base =
                    BaseFont.createFont("LiberationSans-" + cut + ".ttf", BaseFont.IDENTITY_H, true, false, font, null);
            base.setSubset(true);
            // OpenPDF writes a CIDSet that leaves glyphs out; none at all is allowed, an incomplete one is not.
            base.setIncludeCidSet(false);
            base.setSecureRandom(new FixedPrefix(prefix));
            return new Typeface(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
