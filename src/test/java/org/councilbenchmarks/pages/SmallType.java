package org.councilbenchmarks.pages;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Type under 8 points is not read, in charts neither. */
final class SmallType implements PageCheck {

    private static final double SMALLEST = 8;

    /** Sizes come through matrices of single precision. */
    private static final double ROUNDING = 0.01;

    /** The smallest of the page. */
    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        return IntStream.range(0, page.letters().size())
                .boxed()
                .filter(i -> !page.letters().get(i).isBlank())
                .min(Comparator.comparingDouble(i -> page.letters().get(i).size()))
                .filter(i -> page.letters().get(i).size() < SMALLEST - ROUNDING)
                .map(i -> String.format(
                        Locale.ROOT,
                        "type of %.1f points: \"%s\"",
                        page.letters().get(i).size(),
                        page.around(i)))
                .stream();
    }
}
