package org.councilbenchmarks.pages;

import java.util.Optional;
import java.util.stream.Stream;

/** A heading, or a table's caption, belongs to what follows it: neither is the last thing on a page. */
final class HeadingAtFoot implements PageCheck {

    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        return page.elements().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.type().matches("H[1-6]|Caption"))
                .map(last -> "nothing follows the %s \"%s\""
                        .formatted(last.type().equals("Caption") ? "caption" : "heading", last.text()))
                .stream();
    }
}
