package org.councilbenchmarks.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.councilbenchmarks.report.blocks.Block;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfTemplate;

/** The sections that a report's table of contents leads to. Their pages are filled in when they are set. */
final class Contents {

    /** Room for a page's number. */
    static final float NUMBER = 24;

    private static final int SECTION = 2;

    private final Press press;
    private final TextStyle style;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Entry> toCome = new ArrayDeque<>();

    /**
     * A section.
     *
     * @param destination name by which a link finds it
     * @param page on which the number of its page is drawn, right-aligned
     */
    record Entry(String title, String destination, PdfTemplate page) {}

    private Contents(Press press) {
        this.press = press;
        this.style = TextStyle.regular(press.fonts(), HouseStyle.SMALL, HouseStyle.INK);
    }

    /** Of the sections that follow the table of contents; none where the report has no such table. */
    static Contents of(Press press, List<Block> blocks) {
        var contents = new Contents(press);
        blocks.stream()
                .dropWhile(block -> !(block instanceof Block.Contents))
                .filter(block -> block instanceof Block.Heading heading && heading.level() == SECTION)
                .forEach(block -> contents.add(((Block.Heading) block).text()));
        return contents;
    }

    private void add(String title) {
        PdfTemplate page = press.ink().content().createTemplate(NUMBER, style.leading());
        var entry = new Entry(title, "section-" + (entries.size() + 1), page);
        entries.add(entry);
        toCome.add(entry);
    }

    TextStyle style() {
        return style;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A section begins here; those before the table of contents are not in it. */
    void begin(Block.Heading heading, float top) {
        Entry next = toCome.peek();
        if (heading.level() != SECTION || next == null || !next.title().equals(heading.text())) {
            return;
        }
        toCome.remove();
        PdfContentByte here = press.ink().content();
        here.localDestination(next.destination(), new PdfDestination(PdfDestination.XYZ, HouseStyle.LEFT, top + 4, 0));
        String number = String.valueOf(here.getPdfWriter().getPageNumber());
        new Ink(next.page())
                .letters(style, number, NUMBER - style.plain().width(number, style.size()), style.leading());
    }
}
