package org.councilbenchmarks.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that no page may have. */
@FunctionalInterface
interface PageCheck {

    /** All of them. */
    static List<PageCheck> all() {
        return List.of(
                new InkInMargins(),
                new OverlappingText(),
                new EmptyPage(),
                new SmallType(),
                new HeadingAtFoot(),
                new SplitRow());
    }

    /**
     * What is wrong, each as a sentence; none where nothing is.
     *
     * @param next the page after it; empty for the last
     */
    Stream<String> faults(PrintedPage page, Optional<PrintedPage> next);
}
