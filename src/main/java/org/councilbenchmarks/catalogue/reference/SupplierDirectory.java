package org.councilbenchmarks.catalogue.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which supplier group a name belongs to. Of the lines of the supplier table whose pattern stands in the name as a run of
 * whole words, that no exclusion cancels and that hold on the day, the longest pattern wins, then file order.
 *
 * <p>May be used by several threads. What a name matches is worked out once; only the day is looked at each time.
 */
public final class SupplierDirectory {
    /** Names remembered; far more than a sector's year of payments holds, and a bound all the same. */
    private static final int REMEMBERED = 500_000;

    private static final Set<String> IN_HOUSE = Set.of("IN HOUSE", "INHOUSE", "INTERNAL", "NONE");

    private static final Comparator<Line> LONGEST_FIRST =
            Comparator.comparingInt((Line line) -> -line.length()).thenComparingInt(Line::order);

    private final Map<String, List<Line>> byFirstWord;
    private final Map<String, Matches> remembered = new ConcurrentHashMap<>();

    private SupplierDirectory(Map<String, List<Line>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** @param patterns lines of the supplier table, in file order */
    public static SupplierDirectory of(List<SupplierPattern> patterns) {
        Map<String, List<Line>> index = new HashMap<>();
        for (int order = 0; order < patterns.size(); order++) {
            Line line = Line.of(patterns.get(order), order);
            index.computeIfAbsent(line.words().getFirst(), w -> new ArrayList<>())
                    .add(line);
        }
        return new SupplierDirectory(index);
    }

    /**
     * A name that no line matches is a group of its own, of kind other, under its normalised name; so is a name without
     * any letter or digit, as it stands.
     *
     * @param name as the council wrote it
     * @param day on which it is asked: groups buy and sell companies
     */
    public SupplierGroup resolve(String name, LocalDate day) {
        Matches matches = remembered.get(name);
        if (matches == null) {
            matches = match(name);
            if (remembered.size() < REMEMBERED) {
                remembered.put(name, matches);
            }
        }
        for (Line line : matches.lines()) {
            if (line.pattern().holdsOn(day)) {
                return line.group();
            }
        }
        return matches.unlisted();
    }

    /**
     * The group of a name where it is the same on every day, which is so of nearly all; empty where the day decides. What was
     * found is not remembered: for those who ask once for each name.
     */
    public Optional<SupplierGroup> findAlways(String name) {
        Matches matches = match(name);
        if (matches.lines().isEmpty()) {
            return Optional.of(matches.unlisted());
        }
        SupplierPattern winner = matches.lines().getFirst().pattern();
        boolean always = winner.validFrom().isEmpty() && winner.validTo().isEmpty();
        return always ? Optional.of(matches.lines().getFirst().group()) : Optional.empty();
    }

    private Matches match(String name) {
        String normal = SupplierNames.normalise(name);
        if (IN_HOUSE.contains(normal)) {
            return new Matches(List.of(), SupplierGroup.IN_HOUSE);
        }
        String own = normal.isEmpty() ? name.strip().toUpperCase(Locale.ROOT) : normal;
        List<Line> found = find(normal);
        if (found.isEmpty()) {
            // Whose company name says nothing may trade under a name that does: ACCESS UK LTD T/A SELIMA.
            found = find(SupplierNames.normalisePattern(name));
        }
        found.sort(LONGEST_FIRST);
        return new Matches(List.copyOf(found), new SupplierGroup(own, SupplierKind.OTHER, false));
    }

    private List<Line> find(String normal) {
        List<String> words = List.of(normal.split(" ", -1));
        List<Line> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Line line : byFirstWord.getOrDefault(words.get(at), List.of())) {
                if (standsAt(line.words(), words, at) && !line.isCancelledIn(words) && !found.contains(line)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private static boolean standsAt(List<String> run, List<String> words, int at) {
        int end = at + run.size();
        return end <= words.size() && words.subList(at, end).equals(run);
    }

    /** The lines that a name matches on some day, the winner first, and its group where none of them holds. */
    private record Matches(List<Line> lines, SupplierGroup unlisted) {}

    /** A pattern made ready: its words, its length in characters, its place in the file. */
    private record Line(
            SupplierPattern pattern,
            SupplierGroup group,
            List<String> words,
            List<List<String>> exclusions,
            int length,
            int order) {

        static Line of(SupplierPattern pattern, int order) {
            String normal = SupplierNames.normalisePattern(pattern.pattern());
            return new Line(
                    pattern,
                    new SupplierGroup(pattern.group(), pattern.kind(), true),
                    run(normal),
                    pattern.exclusions().stream().map(Line::run).toList(),
                    normal.length(),
                    order);
        }

        private static List<String> run(String text) {
            return List.of(SupplierNames.normalisePattern(text).split(" ", -1));
        }

        boolean isCancelledIn(List<String> name) {
            return exclusions.stream().anyMatch(exclusion -> Collections.indexOfSubList(name, exclusion) >= 0);
        }
    }
}
