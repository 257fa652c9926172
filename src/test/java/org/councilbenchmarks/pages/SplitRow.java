package org.councilbenchmarks.pages;

import java.util.Optional;
import java.util.stream.Stream;

/** A row of a table is read across: it stands on one page. */
final class SplitRow implements PageCheck {

    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        return next.stream()
                .flatMap(following -> page.rows().stream().filter(following.rows()::contains))
                .map(row -> "a table row goes on on the next page")
                .limit(1);
    }
}
