package org.councilbenchmarks.pages;

import java.util.List;
import org.councilbenchmarks.pages.PrintedPage.Element;

/**
 * What kind of page one is: the first, second, … of the section that it begins with.
 *
 * @param section heading of level 2 that the page begins with, or that it goes on with; empty before any
 * @param ordinal from 1, within the section
 * @param last heading of level 2 that stands last on the page, which the next page goes on with
 */
record PageKind(String section, int ordinal, String last) {

    /** The kind of a page that follows those. */
    static PageKind after(List<PageKind> before, PrintedPage page) {
        List<String> headings = page.elements().stream()
                .filter(element -> element.type().equals("H2"))
                .map(Element::text)
                .toList();
        String last = headings.isEmpty() ? "" : headings.getLast();
        boolean begins = page.elements().stream()
                .limit(3)
                .anyMatch(element -> element.type().equals("H2"));
        if (before.isEmpty() || begins) {
            return new PageKind(headings.isEmpty() ? "" : headings.getFirst(), 1, last);
        }
        PageKind previous = before.getLast();
        int ordinal = previous.section().equals(previous.last()) ? previous.ordinal() + 1 : 1;
        return new PageKind(previous.last(), ordinal, last.isEmpty() ? previous.last() : last);
    }

    /** What pages of one kind share, in any report of the same folder. */
    String name() {
        return section + " " + ordinal;
    }
}
