package org.councilbenchmarks.pages;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page as it would come out of a printer.
 *
 * @param number from 1
 * @param letters in the order in which they are drawn
 * @param elements what is read out, in the order in which it is drawn
 * @param rows numbers of the table rows that have something on this page, the same on each page of one file
 * @param image in grey, at {@link #DPI}
 */
record PrintedPage(int number, List<Letter> letters, List<Element> elements, Set<Integer> rows, BufferedImage image) {

    static final int DPI = 100;

    /**
     * A piece of what is read out.
     *
     * @param type {@code H2}, {@code P}, {@code Figure}
     * @param text empty for what has no letters
     */
    record Element(String type, String text) {}

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    /** Paper is 255; a light ground is 243. */
    private static final int PAPER = 250;

    PrintedPage {
        letters = List.copyOf(letters);
        elements = List.copyOf(elements);
        rows = Set.copyOf(rows);
    }

    /** Whether anything is printed in a part of the page, given by its pixels. */
    boolean hasInk(int fromX, int fromY, int toX, int toY) {
        var raster = image.getRaster();
        int[] line = new int[Math.max(0, toX - fromX)];
        for (int y = fromY; y < toY && line.length > 0; y++) {
            raster.getSamples(fromX, y, line.length, 1, 0, line);
            for (int sample : line) {
                if (sample < PAPER) {
                    return true;
                }
            }
        }
        return false;
    }

    static int pixels(double millimetres) {
        return (int) Math.floor(millimetres / MM_PER_INCH * DPI);
    }

    static double millimetres(double points) {
        return points / POINTS_PER_INCH * MM_PER_INCH;
    }

    /** The word that a letter is part of, and what stands before and after it on its line, to find it by. */
    String around(int letter) {
        int from = letter;
        int to = letter;
        while (from > 0 && letter - from < 20 && isSameLine(letters.get(from - 1), letters.get(letter))) {
            from--;
        }
        while (to + 1 < letters.size() && to - letter < 20 && isSameLine(letters.get(to + 1), letters.get(letter))) {
            to++;
        }
        return letters.subList(from, to + 1).stream()
                .map(Letter::text)
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean isSameLine(Letter one, Letter other) {
        return one.element().equals(other.element())
                && Math.abs(one.box().getMinY() - other.box().getMinY()) < 0.1;
    }
}
