package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmarks.benchmark.statistics.OpenEquations;
import org.councilbenchmarks.domain.results.BenchmarkKey;

/**
 * Finds the groups whose mean and sums would give a withheld value away when those of other groups are taken from them:
 * England less London, a class less its regions. Of the groups of one indicator the larger ones come first, so that it is the
 * smaller ones that lose their mean and sums.
 */
final class Differencing {

    private static final String COVERAGE = "skills.coverage";
    private static final String PEOPLE_SHORT = "skills.gap_people";

    private static final Comparator<RankedBenchmark> LARGEST_FIRST = Comparator.comparingInt(
                    (RankedBenchmark b) -> b.benchmark().cohort().n())
            .reversed()
            .thenComparing(b -> b.benchmark().key());

    private Differencing() {}

    /** The benchmarks that have to do without mean and sums. */
    static Set<BenchmarkKey> find(Collection<RankedBenchmark> benchmarks) {
        Map<BenchmarkKey, List<RankedBenchmark>> systems = new LinkedHashMap<>();
        for (RankedBenchmark ranked : benchmarks) {
            if (!ranked.hidden().isEmpty() && ranked.benchmark().cohort().isEnough()) {
                systems.computeIfAbsent(system(ranked.benchmark().key()), k -> new ArrayList<>())
                        .add(ranked);
            }
        }
        Set<BenchmarkKey> found = new HashSet<>();
        systems.values().forEach(system -> findIn(system, found));
        return found;
    }

    /** People short are people required less people held: the sums of either bear on the other's. */
    private static BenchmarkKey system(BenchmarkKey key) {
        String indicator = key.indicator().equals(PEOPLE_SHORT) ? COVERAGE : key.indicator();
        return new BenchmarkKey("", key.year(), indicator, key.breakdown());
    }

    private static void findIn(List<RankedBenchmark> system, Set<BenchmarkKey> found) {
        Set<String> owners = new TreeSet<>();
        system.forEach(ranked -> owners.addAll(ranked.hidden().keySet()));
        List<String> unknowns = List.copyOf(owners);
        OpenEquations sums = new OpenEquations(unknowns.size());
        OpenEquations means = new OpenEquations(unknowns.size());
        Set<String> refused = new HashSet<>();
        for (RankedBenchmark ranked : system.stream().sorted(LARGEST_FIRST).toList()) {
            Map<String, Integer> hidden = ranked.hidden();
            String group = ranked.benchmark().key().peerGroup();
            boolean open = !refused.contains(group)
                    && sums.addUnlessSolved(unknowns.stream()
                            .mapToInt(owner -> hidden.containsKey(owner) ? 1 : 0)
                            .toArray())
                    && means.addUnlessSolved(unknowns.stream()
                            .mapToInt(owner -> hidden.getOrDefault(owner, 0))
                            .toArray());
            if (!open) {
                refused.add(group);
                found.add(ranked.benchmark().key());
            }
        }
    }
}
