package org.councilbenchmarks.domain.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * All that was worked out from what stands. Own values ({@link IndicatorValue}, {@link Position}) show what their council
 * may see; open files take their {@code published()} view. So do benchmarks. Coverage is open as it is.
 */
public final class BenchmarkResults {

    private final LocalDate asOf;
    private final List<PeerGroup> groups;
    private final SequencedMap<IndicatorKey, IndicatorValue> values;
    private final Map<CouncilCode, List<IndicatorValue>> byCouncil;
    private final SequencedMap<BenchmarkKey, Benchmark> benchmarks;
    private final Neighbours neighbours;
    private final Positions positions;
    private final List<Coverage> coverage;
    private final SectorAnalyses analyses;
    private final Optional<List<ChangedValue>> changes;

    private BenchmarkResults(
            LocalDate asOf,
            Comparison comparison,
            Collection<IndicatorValue> values,
            Positions positions,
            List<Coverage> coverage) {
        this.asOf = asOf;
        this.groups = comparison.groups();
        this.values = inOrder(values, IndicatorValue::key);
        this.byCouncil = new HashMap<>();
        this.values
                .values()
                .forEach(v -> byCouncil
                        .computeIfAbsent(v.key().council(), c -> new ArrayList<>())
                        .add(v));
        this.benchmarks = inOrder(comparison.benchmarks(), Benchmark::key);
        this.neighbours = comparison.neighbours();
        this.positions = positions;
        this.coverage = List.copyOf(coverage);
        this.analyses = SectorAnalyses.empty(asOf);
        this.changes = Optional.empty();
    }

    private BenchmarkResults(BenchmarkResults other, SectorAnalyses analyses, Optional<List<ChangedValue>> changes) {
        this.asOf = other.asOf;
        this.groups = other.groups;
        this.values = other.values;
        this.byCouncil = other.byCouncil;
        this.benchmarks = other.benchmarks;
        this.neighbours = other.neighbours;
        this.positions = other.positions;
        this.coverage = other.coverage;
        this.analyses = analyses;
        this.changes = changes.map(List::copyOf);
    }

    /**
     * The groups and what is common to each.
     *
     * @param groups in the order of the configuration, families by id; those of neighbours are not among them
     * @param neighbours who is near whom
     */
    public record Comparison(List<PeerGroup> groups, List<Benchmark> benchmarks, Neighbours neighbours) {

        public Comparison {
            groups = List.copyOf(groups);
            benchmarks = List.copyOf(benchmarks);
        }
    }

    /** @throws IllegalArgumentException where two values, or two benchmarks, have the same key */
    public static BenchmarkResults of(
            LocalDate asOf,
            Comparison comparison,
            Collection<IndicatorValue> values,
            Positions positions,
            List<Coverage> coverage) {
        return new BenchmarkResults(asOf, comparison, values, positions, coverage);
    }

    /** The same with what was worked out about the sector. */
    public BenchmarkResults with(SectorAnalyses newAnalyses) {
        return new BenchmarkResults(this, newAnalyses, changes);
    }

    /** The same with what is otherwise than in the last edition. */
    public BenchmarkResults changing(List<ChangedValue> newChanges) {
        return new BenchmarkResults(this, analyses, Optional.of(newChanges));
    }

    /** What is otherwise than in the last edition, in key order; nothing in the first. */
    public List<ChangedValue> listChanges() {
        return changes.orElse(List.of());
    }

    /** Whether there was a last edition to compare with. */
    public boolean isComparedWithLast() {
        return changes.isPresent();
    }

    private static <K extends Comparable<K>, V> SequencedMap<K, V> inOrder(Collection<V> items, Function<V, K> key) {
        SequencedMap<K, V> map = new LinkedHashMap<>(items.size() * 2);
        items.stream().sorted((a, b) -> key.apply(a).compareTo(key.apply(b))).forEach(item -> {
            if (map.put(key.apply(item), item) != null) {
                throw new IllegalArgumentException("Worked out twice: " + key.apply(item));
            }
        });
        return map;
    }

    /** The day as of which it was worked out. */
    public LocalDate asOf() {
        return asOf;
    }

    /** In the order of the configuration; the groups of a family by id. Groups of neighbours are not among them. */
    public List<PeerGroup> listGroups() {
        return groups;
    }

    /** By its id, a council's neighbours too. */
    public Optional<PeerGroup> findGroup(String id) {
        if (id.startsWith(Neighbours.PREFIX)) {
            return Neighbours.findCentre(id).flatMap(neighbours::findGroup);
        }
        return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** In key order: council, year, indicator, breakdown. */
    public Collection<IndicatorValue> listValues() {
        return Collections.unmodifiableCollection(values.values());
    }

    /** A council's, in key order. */
    public List<IndicatorValue> listValues(CouncilCode council) {
        return Collections.unmodifiableList(byCouncil.getOrDefault(council, List.of()));
    }

    public Optional<IndicatorValue> findValue(IndicatorKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Who is near whom, and how the values of those lie. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** In key order: peer group, year, indicator, breakdown; without those of neighbours. */
    public Collection<Benchmark> listBenchmarks() {
        return Collections.unmodifiableCollection(benchmarks.values());
    }

    /** By its key, of a council's neighbours too. */
    public Optional<Benchmark> findBenchmark(BenchmarkKey key) {
        if (key.peerGroup().startsWith(Neighbours.PREFIX)) {
            return neighbours.findBenchmark(key);
        }
        return Optional.ofNullable(benchmarks.get(key));
    }

    /** A council's positions in its groups, worked out when asked for. */
    public List<Position> listPositions(CouncilCode council) {
        return positions.of(council);
    }

    /** A value's positions in its council's groups, worked out when asked for. */
    public List<Position> listPositions(IndicatorKey key) {
        return positions.of(key);
    }

    /** By return, year and peer group, in the order of the calendar and the groups. */
    public List<Coverage> listCoverage() {
        return coverage;
    }

    /** Contracts, skills, market: empty unless they were added by {@link #with}. */
    public SectorAnalyses analyses() {
        return analyses;
    }
}
