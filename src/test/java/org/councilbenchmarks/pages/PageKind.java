package org.councilbenchmarks.pages;

import java.util.List;

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
        String heading = page.text("H2");
        boolean begins = page.elements().stream().limit(3).anyMatch("H2"::equals);
        if (before.isEmpty() || begins) {
            return new PageKind(heading, 1, heading);
        }
        PageKind previous = before.getLast();
        int ordinal = previous.section().equals(previous.last()) ? previous.ordinal() + 1 : 1;
        return new PageKind(previous.last(), ordinal, heading.isEmpty() ? previous.last() : heading);
    }

    /** What pages of one kind share, in any report of the same folder. */
    String name() {
        return section + " " + ordinal;
    }
}
