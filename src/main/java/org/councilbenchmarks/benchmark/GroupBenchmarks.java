package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * The benchmarks of all groups, years and indicators. Groups of several classes are compared only on what means the same for
 * every class.
 */
final class GroupBenchmarks {

    private final Map<BenchmarkKey, RankedBenchmark> benchmarks = new HashMap<>();

    private GroupBenchmarks() {}

    static GroupBenchmarks of(GroupCalculation calculation, List<PeerGroup> groups, Collection<FinancialYear> years) {
        GroupBenchmarks all = new GroupBenchmarks();
        groups.parallelStream()
                .map(group -> list(calculation, group, years))
                .toList()
                .forEach(found -> found.forEach(
                        ranked -> all.benchmarks.put(ranked.benchmark().key(), ranked)));
        Differencing.find(all.benchmarks.values())
                .forEach(key -> all.benchmarks.computeIfPresent(key, (k, ranked) -> ranked.withoutSums()));
        return all;
    }

    private static List<RankedBenchmark> list(
            GroupCalculation calculation, PeerGroup group, Collection<FinancialYear> years) {
        List<RankedBenchmark> found = new ArrayList<>();
        for (Indicator indicator : calculation.catalogue().indicators()) {
            if (!group.mixed() || indicator.traits().crossClass()) {
                for (FinancialYear year : years) {
                    for (String breakdown : calculation.engine().listBreakdowns(indicator)) {
                        BenchmarkKey key = new BenchmarkKey(group.id(), year, indicator.id(), breakdown);
                        calculation
                                .find(indicator, key, group.listMembers(year))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    Optional<RankedBenchmark> find(BenchmarkKey key) {
        return Optional.ofNullable(benchmarks.get(key));
    }

    /** Whether the own figure of any of a benchmark's members is withheld. */
    boolean hidesAny(BenchmarkKey key) {
        return find(key).filter(ranked -> !ranked.hidden().isEmpty()).isPresent();
    }

    List<Benchmark> list() {
        return benchmarks.values().stream().map(RankedBenchmark::benchmark).toList();
    }
}
