package org.councilbenchmarks.report.pdf;

import org.openpdf.text.pdf.BaseFont;

/** One cut of a font, opened for one file. */
record Typeface(BaseFont base) {

    private static final int REPLACEMENT = '?';

    float width(String text, float size) {
        return base.getWidthPoint(text, size);
    }

    /**
     * The text with a question mark for each character that the font cannot show: an archive may hold no empty glyphs. Of
     * those that only steer how others are shown (joiners, directions, shapes) nothing is left, unless there are no others.
     */
    String printable(String text) {
        if (text.codePoints().allMatch(base::charExists)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> base.charExists(c) || !onlySteers(c))
                .map(c -> base.charExists(c) ? c : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.isEmpty() ? Character.toString(REPLACEMENT) : shown.toString();
    }

    private static boolean onlySteers(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
