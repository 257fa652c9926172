package org.councilbenchmarks.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text that stands over other text cannot be read. */
final class OverlappingText implements PageCheck {

    /** Letters that only lean on each other share less than this part of the narrower one, across and upwards. */
    private static final double SHARED = 0.2;

    /** The first of a page says where to look. */
    @Override
    public Stream<String> faults(PrintedPage page, Optional<PrintedPage> next) {
        var byLeft = new ArrayList<>(IntStream.range(0, page.letters().size())
                .filter(i -> !page.letters().get(i).isBlank())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> left(page, i)))
                .toList());
        for (int i = 0; i < byLeft.size(); i++) {
            Letter letter = page.letters().get(byLeft.get(i));
            double right = letter.box().getMaxX();
            for (int j = i + 1; j < byLeft.size() && left(page, byLeft.get(j)) < right; j++) {
                if (overlap(letter, page.letters().get(byLeft.get(j)))) {
                    return Stream.of(fault(page, byLeft.get(i), byLeft.get(j)));
                }
            }
        }
        return Stream.empty();
    }

    private static double left(PrintedPage page, int letter) {
        return page.letters().get(letter).box().getMinX();
    }

    private static boolean overlap(Letter one, Letter other) {
        var shared = one.box().createIntersection(other.box());
        return shared.getWidth()
                        > SHARED * Math.min(one.box().getWidth(), other.box().getWidth())
                && shared.getHeight()
                        > SHARED * Math.min(one.box().getHeight(), other.box().getHeight());
    }

    private static String fault(PrintedPage page, int one, int other) {
        var box = page.letters().get(one).box();
        return String.format(
                Locale.ROOT,
                "text over text, %.0f mm from the left and %.0f mm from the bottom: \"%s\" and \"%s\"",
                PrintedPage.millimetres(box.getMinX()),
                PrintedPage.millimetres(box.getMinY()),
                page.around(one),
                page.around(other));
    }
}
