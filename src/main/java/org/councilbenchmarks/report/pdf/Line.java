package org.councilbenchmarks.report.pdf;

import java.util.List;

/**
 * A line of running text.
 *
 * @param pieces what each span has in this line
 * @param width without the blank at its end
 */
record Line(List<Piece> pieces, float width) {

    /**
     * A span's share of a line.
     *
     * @param text with the blank that parts it from the next line, so that words are not joined when read out
     * @param span its place among the spans of the text
     */
    record Piece(String text, int span) {}
}
