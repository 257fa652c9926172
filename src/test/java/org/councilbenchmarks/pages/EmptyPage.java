package org.councilbenchmarks.pages;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page with nothing on it, or with nothing in its lower 40 % although its section goes on: what follows would have had
 * room. A section ends where the next page begins with a heading of level 2.
 */
final class EmptyPage implements PageCheck {

    private static final double LOWER_PART = 0.4;

    /** The footer stands within this from the edge. */
    private static final double FOOTER_MM = 26;

    private static final double HEADER_MM = InkInMargins.MARGIN_MM;
    private static final double PAGE_MM = 297;

    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        if (page.elements().isEmpty()) {
            return Stream.of("nothing on the page but its furniture");
        }
        return isEmptyBelow(page) && !endsSection(next)
                ? Stream.of("the lower 40 % is empty, and its section goes on")
                : Stream.empty();
    }

    /** Whether nothing is printed in the lower part of what a page has room for. */
    static boolean isEmptyBelow(PrintedPage page) {
        double room = PAGE_MM - HEADER_MM - FOOTER_MM;
        int from = PrintedPage.pixels(PAGE_MM - FOOTER_MM - LOWER_PART * room);
        int to = Math.min(page.image().getHeight(), PrintedPage.pixels(PAGE_MM - FOOTER_MM));
        return !page.hasInk(0, from, page.image().getWidth(), to);
    }

    static boolean endsSection(Optional<PrintedPage> next) {
        return next.isEmpty()
                || next.get().elements().stream()
                        .limit(1)
                        .anyMatch(element -> element.type().equals("H2"));
    }
}
