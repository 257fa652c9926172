package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.record.Ledger;
import org.councilbenchmarks.record.Sha256;

/**
 * Everything of a house that must be the same however often a run was killed: every byte of every edition and of the feedback,
 * where {@code latest} leads, what the index page links to, every byte of the archive, each line of the ledger but for time
 * and number, and the name of every other file, so that nothing half-written is left lying about.
 */
record HouseState(SortedMap<String, String> parts) {
    /** What is named or numbered by the time of a run, or kept of a line that was cut short. */
    private static final Pattern BY_TIME =
            Pattern.compile("(output/runs/|data/framework(-damaged)?/|data/ledger-torn-).*");

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    static HouseState of(House house) throws IOException {
        SortedMap<String, String> parts = new TreeMap<>();
        Path output = house.output();
        for (Path file : files(output)) {
            String path = "output/" + output.relativize(file);
            boolean isCompared = path.startsWith("output/editions/") || path.startsWith("output/feedback/");
            add(parts, path, isCompared ? Sha256.of(file) : "there");
        }
        for (Path file : files(house.data())) {
            String path = "data/" + house.data().relativize(file);
            add(parts, path, path.startsWith("data/archive/") ? Sha256.of(file) : "there");
        }
        parts.put(
                "output/latest",
                Files.readSymbolicLink(output.resolve("latest")).toString());
        parts.put("output/index.html", links(output.resolve("index.html")).toString());
        parts.putAll(ledger(house));
        return new HouseState(parts);
    }

    private static void add(SortedMap<String, String> parts, String path, String content) {
        if (!BY_TIME.matcher(path).matches()) {
            parts.put(path, content);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static TreeSet<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lines that are equal are numbered, so that one too many is seen too. */
    private static SortedMap<String, String> ledger(House house) throws IOException {
        SortedMap<String, String> lines = new TreeMap<>();
        new Ledger(house.data().resolve("ledger.csv"), torn -> {}).read().forEach(e -> {
            String line = "ledger %s %s %s %s %s %s"
                    .formatted(e.event(), e.sha256(), e.path(), e.returnId(), e.fate(), e.reason());
            lines.merge(line, "1", (before, one) -> String.valueOf(Integer.parseInt(before) + 1));
        });
        return lines;
    }

    /** What is otherwise than in an uninterrupted house, each as a line. */
    List<String> differencesFrom(HouseState uninterrupted) {
        List<String> differences = new ArrayList<>();
        var all = new TreeSet<>(parts.keySet());
        all.addAll(uninterrupted.parts.keySet());
        for (String part : all) {
            String here = parts.getOrDefault(part, "absent");
            String there = uninterrupted.parts.getOrDefault(part, "absent");
            if (!here.equals(there)) {
                differences.add(part + ": " + here + " instead of " + there);
            }
        }
        return differences;
    }

    /** Whether a difference is one of the record: a file or a line of the ledger that is missing or not as it was. */
    static boolean isLoss(String difference) {
        return (difference.startsWith("data/archive/") || difference.startsWith("ledger "))
                && !difference.endsWith("instead of absent");
    }
}
