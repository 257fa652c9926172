package org.councilbenchmarks.csv;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much like a table some records look that were read in one style.
 *
 * @param divided whether there are columns at all: in half of the records, or, below a long preamble, in two neighbours
 *     of one width or in the last
 * @param evenness how much those agree in width, 0 to 1: the sum of the squared shares of each width
 * @param clean share of their cells that look like one cell and not like several or a part of one, 0 to 1
 * @param headed whether the first record has the usual width, three and more, and names in every cell
 * @param width of most records; 0 where there are no columns
 */
record TableShape(boolean divided, double evenness, double clean, boolean headed, int width) {
    /** Below this share of records with two cells and more, a delimiter is rather a mark in a text. */
    private static final double ENOUGH_DIVIDED = 0.5;

    private static final double BEYOND_DOUBT = 0.9;
    private static final String NUMBER_MARKS = ".,-+()%£$€ ";

    /** Blank records say nothing and do not count. */
    static TableShape of(List<CsvRecord> all, Style style) {
        var records = all.stream().filter(record -> !record.isBlank()).toList();
        if (records.isEmpty()) {
            return new TableShape(false, 0, 0, false, 0);
        }
        var widths = records.stream()
                .map(record -> record.cells().size())
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double count = records.size();
        var share = widths.values().stream().mapToLong(n -> n).sum() / count;
        var divided = share >= ENOUGH_DIVIDED || endsInColumns(records) || hasNeighboursOfOneWidth(records);
        var evenness = widths.values().stream()
                .mapToDouble(n -> n / count * (n / count))
                .sum();
        var width = usual(widths);
        return new TableShape(divided, evenness, cleanShare(records, style), isHeaded(records, width), width);
    }

    /** What styles are compared by: even widths of clean cells. */
    double regularity() {
        return evenness * clean * clean;
    }

    /** Whether even a mark that stands in ordinary texts must be the delimiter. */
    boolean isBeyondDoubt() {
        return headed && evenness > BEYOND_DOUBT && clean > BEYOND_DOUBT;
    }

    private static boolean endsInColumns(List<CsvRecord> records) {
        return records.getLast().cells().size() > 2;
    }

    private static boolean hasNeighboursOfOneWidth(List<CsvRecord> records) {
        return IntStream.range(1, records.size()).anyMatch(i -> {
            var width = records.get(i).cells().size();
            return width > 2 && width == records.get(i - 1).cells().size();
        });
    }

    private static double cleanShare(List<CsvRecord> records, Style style) {
        var cells = 0L;
        var clean = 0L;
        for (var record : records) {
            for (var cell : record.cells()) {
                cells++;
                clean += isClean(cell, style) ? 1 : 0;
            }
        }
        return (double) clean / cells;
    }

    /** A cell with another delimiter in it, numbers aside, may be several; one that begins with a mark, a part. */
    private static boolean isClean(String cell, Style style) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return true;
        }
        return text.charAt(0) != '"' && !isWrapped(text, '\'') && (!holdsOtherDelimiter(text, style) || isNumber(text));
    }

    private static boolean isWrapped(String text, char mark) {
        return text.length() > 1 && text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
    }

    private static boolean holdsOtherDelimiter(String text, Style style) {
        return StyleFinder.USUAL_DELIMITERS
                .chars()
                .anyMatch(other -> other != style.delimiter() && text.indexOf(other) >= 0);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || NUMBER_MARKS.indexOf(c) >= 0);
    }

    /** The most frequent width; of two that are equally frequent the larger one, which more was meant by. */
    private static int usual(Map<Integer, Long> widths) {
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static boolean isHeaded(List<CsvRecord> records, int usual) {
        if (records.size() < 3) {
            return false;
        }
        var first = records.getFirst().cells();
        return usual > 2
                && first.size() == usual
                && first.stream()
                        .allMatch(name -> !name.isBlank()
                                && Character.isLetter(name.strip().charAt(0)));
    }
}
