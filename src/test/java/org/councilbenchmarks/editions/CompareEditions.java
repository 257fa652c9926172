package org.councilbenchmarks.editions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * {@code scripts/compare-editions OLD NEW}: which values of {@code data/indicators.csv} and {@code data/benchmarks.csv} two
 * editions publish otherwise, by indicator and council, so that a change of method can be reviewed before it is published.
 */
public final class CompareEditions {

    /** Of each indicator, so many changed values are printed; the rest are counted. */
    private static final int MOST_SHOWN = 5;

    /** A table, the columns that say what a row is about, and the columns that are compared. */
    private record Compared(String file, List<String> key, List<String> values) {}

    private static final List<Compared> TABLES = List.of(
            new Compared(
                    "data/indicators.csv",
                    List.of("indicator", "council_name", "financial_year", "breakdown"),
                    List.of("value", "marker")),
            new Compared(
                    "data/benchmarks.csv",
                    List.of("indicator", "peer_group", "financial_year", "breakdown"),
                    List.of("n", "q1", "median", "q3", "aggregate", "marker")));

    private CompareEditions() {}

    /**
     * @param arguments the folders of the two editions
     * @throws IOException where a table cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: scripts/compare-editions OLD NEW (two folders under output/editions)");
            System.exit(2);
        }
        compare(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    }

    /** @return how many rows are otherwise, or in one of the two only */
    static int compare(Path old, Path now, PrintStream out) throws IOException {
        int all = 0;
        for (Compared table : TABLES) {
            all += compare(read(old, table), read(now, table), table, out);
        }
        return all;
    }

    private static int compare(
            SortedMap<List<String>, List<String>> old,
            SortedMap<List<String>, List<String>> now,
            Compared table,
            PrintStream out) {
        SortedMap<List<String>, Change> changes = new TreeMap<>(byParts());
        old.forEach((key, values) -> {
            if (!values.equals(now.get(key))) {
                changes.put(key, new Change(values, now.getOrDefault(key, List.of())));
            }
        });
        now.forEach((key, values) -> {
            if (!old.containsKey(key)) {
                changes.put(key, new Change(List.of(), values));
            }
        });
        out.printf(
                Locale.ROOT,
                "%s: %,d of %,d rows are otherwise%n",
                table.file(),
                changes.size(),
                Math.max(old.size(), now.size()));
        Map<String, List<Map.Entry<List<String>, Change>>> byIndicator = changes.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().getFirst(), TreeMap::new, Collectors.toList()));
        byIndicator.forEach((indicator, entries) -> print(indicator, entries, table, out));
        return changes.size();
    }

    private static void print(
            String indicator, List<Map.Entry<List<String>, Change>> entries, Compared table, PrintStream out) {
        long come = entries.stream().filter(e -> e.getValue().old().isEmpty()).count();
        long gone = entries.stream().filter(e -> e.getValue().now().isEmpty()).count();
        out.printf(
                Locale.ROOT,
                "  %s: %,d changed (%,d only in the new, %,d only in the old)%n",
                indicator,
                entries.size(),
                come,
                gone);
        entries.stream()
                .limit(MOST_SHOWN)
                .forEach(entry -> out.println("    "
                        + String.join(
                                ", ", entry.getKey().subList(1, entry.getKey().size())) + ": "
                        + entry.getValue().words(table.values())));
        if (entries.size() > MOST_SHOWN) {
            out.printf(Locale.ROOT, "    and %,d more%n", entries.size() - MOST_SHOWN);
        }
    }

    /** What a row had and has; empty where there is no such row. */
    private record Change(List<String> old, List<String> now) {

        String words(List<String> columns) {
            if (old.isEmpty() || now.isEmpty()) {
                return old.isEmpty() ? "new, " + first(now) : "gone, was " + first(old);
            }
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                if (!old.get(i).equals(now.get(i))) {
                    words.append(words.isEmpty() ? "" : "; ")
                            .append("%s %s → %s".formatted(columns.get(i), shown(old.get(i)), shown(now.get(i))));
                }
            }
            return words.toString();
        }

        private static String first(List<String> values) {
            return values.isEmpty() ? "" : values.getFirst();
        }

        private static String shown(String value) {
            return value.isEmpty() ? "nothing" : value;
        }
    }

    private static SortedMap<List<String>, List<String>> read(Path edition, Compared table) throws IOException {
        SortedMap<List<String>, List<String>> rows = new TreeMap<>(byParts());
        try (CSVParser parser = CSVParser.parse(
                edition.resolve(table.file()),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : parser) {
                rows.put(cells(row, table.key()), cells(row, table.values()));
            }
        }
        return rows;
    }

    private static List<String> cells(CSVRecord row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static Comparator<List<String>> byParts() {
        return (a, b) -> {
            for (int i = 0; i < a.size(); i++) {
                int order = a.get(i).compareTo(b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
