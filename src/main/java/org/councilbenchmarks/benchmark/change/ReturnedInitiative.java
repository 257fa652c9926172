package org.councilbenchmarks.benchmark.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.domain.returns.Row;

/**
 * The rows of one submission with the same reference. They say the same of title, theme, stage and first year; a row that
 * does not was refused when the file was read.
 *
 * @param initiative what they are about
 * @param flows all, in the file's order
 */
public record ReturnedInitiative(ChangeCase.Initiative initiative, List<Flow> flows) {

    public ReturnedInitiative {
        flows = List.copyOf(flows);
    }

    /**
     * By reference.
     *
     * @param rows of one submission
     */
    public static List<ReturnedInitiative> list(List<Row> rows) {
        Map<String, List<Row>> byReference = new TreeMap<>();
        rows.forEach(row -> byReference
                .computeIfAbsent(row.text("initiative_ref"), r -> new ArrayList<>())
                .add(row));
        return byReference.values().stream().map(ReturnedInitiative::of).toList();
    }

    private static ReturnedInitiative of(List<Row> rows) {
        Row first = rows.getFirst();
        return new ReturnedInitiative(
                new ChangeCase.Initiative(
                        first.text("initiative_ref"),
                        first.text("title"),
                        first.text("theme"),
                        first.text("stage"),
                        Flow.year(first, "start_year").orElseThrow()),
                rows.stream().map(Flow::of).toList());
    }

    /** Those that count: a forecast gives way to an actual of the same flow, class and year. */
    public List<Flow> listCounting() {
        Set<Flow.What> happened = whats(Flow::isActual);
        return flows.stream()
                .filter(f -> f.isActual() || !happened.contains(f.what()))
                .toList();
    }

    /** Benefits up to a year of which both forecast and actual were returned. */
    List<Flow> listRealised(int lastYear) {
        Set<Flow.What> both = whats(Flow::isActual);
        both.retainAll(whats(f -> !f.isActual()));
        return flows.stream()
                .filter(f -> !f.isCost() && f.what().year().first() <= lastYear && both.contains(f.what()))
                .toList();
    }

    private Set<Flow.What> whats(Predicate<Flow> which) {
        Set<Flow.What> whats = new HashSet<>();
        flows.stream().filter(which).forEach(f -> whats.add(f.what()));
        return whats;
    }
}
