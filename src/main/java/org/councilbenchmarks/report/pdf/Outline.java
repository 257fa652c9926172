package org.councilbenchmarks.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The file's table of contents, which a reader's window shows beside the pages: each heading below the one it belongs to. */
final class Outline {

    private final Deque<PdfOutline> path = new ArrayDeque<>();

    Outline(PdfWriter writer) {
        path.push(writer.getRootOutline());
    }

    /**
     * Adds a heading that stands here.
     *
     * @param level 2 to 4; never more than one below the heading before
     * @param top its upper edge on the current page
     */
    void add(int level, String text, float top) {
        while (path.size() > level - 1) {
            path.pop();
        }
        path.push(new PdfOutline(
                path.getFirst(), new PdfDestination(PdfDestination.XYZ, HouseStyle.LEFT, top + 4, 0), text));
    }
}
