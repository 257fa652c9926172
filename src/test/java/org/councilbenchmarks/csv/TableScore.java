package org.councilbenchmarks.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How near a table that was read comes to the one that was meant, 0 to 10: one for not failing, and precision, recall and
 * their harmonic mean for the header's cells, for whole records and for all cells, each taken as a multiset.
 */
final class TableScore {
    private TableScore() {}

    static double of(List<List<String>> meant, List<List<String>> read) {
        return 1
                + measures(header(meant), header(read))
                + measures(records(meant), records(read))
                + measures(cells(meant), cells(read));
    }

    private static double measures(List<String> meant, List<String> read) {
        if (meant.isEmpty()) {
            return 3;
        }
        double common = common(counts(meant), counts(read));
        if (common == 0) {
            return 0;
        }
        var precision = common / meant.size();
        var recall = common / read.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }

    private static double common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    private static Map<String, Integer> counts(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }

    private static List<String> header(List<List<String>> rows) {
        return rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(TableScore::plain).toList();
    }

    private static List<String> records(List<List<String>> rows) {
        return IntStream.range(1, rows.size())
                .mapToObj(i -> plain(String.join("", rows.get(i))))
                .toList();
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream()
                .flatMap(row -> row.isEmpty() ? Stream.of("") : row.stream())
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
