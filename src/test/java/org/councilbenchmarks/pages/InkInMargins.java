package org.councilbenchmarks.pages;

import java.util.Optional;
import java.util.stream.Stream;

/** Printers and binders take the outer 18 mm of a page: nothing is printed there, header and footer included. */
final class InkInMargins implements PageCheck {

    static final double MARGIN_MM = 18;

    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        int width = page.image().getWidth();
        int height = page.image().getHeight();
        int margin = PrintedPage.pixels(MARGIN_MM);
        return Stream.of(
                        fault("left", page.hasInk(0, 0, margin, height)),
                        fault("right", page.hasInk(width - margin, 0, width, height)),
                        fault("top", page.hasInk(0, 0, width, margin)),
                        fault("bottom", page.hasInk(0, height - margin, width, height)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> fault(String side, boolean hasInk) {
        return hasInk
                ? Optional.of("ink in the %s margin, less than %.0f mm from the edge".formatted(side, MARGIN_MM))
                : Optional.empty();
    }
}
