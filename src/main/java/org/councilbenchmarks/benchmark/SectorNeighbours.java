package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.neighbours.NearestCouncils;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.domain.results.Neighbourhood;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * Each council's nearest neighbours: who they are is found once, how their values lie when it is asked for. May be asked by
 * several threads.
 *
 * <p>Groups of neighbours overlap so much that from their medians alone a value could be pinned to the council it belongs
 * to. Where one of the values is withheld, open files therefore show nothing of the group but how many it rests on.
 */
final class SectorNeighbours implements Neighbours {

    private static final String RULE = "neighbours";

    private final GroupCalculation calculation;
    private final Map<CouncilCode, List<Neighbourhood>> around = new HashMap<>();
    private final Map<CouncilCode, PeerGroup> groups = new HashMap<>();

    private SectorNeighbours(GroupCalculation calculation) {
        this.calculation = calculation;
    }

    static SectorNeighbours of(GroupCalculation calculation, Submissions submissions, LocalDate asOf) {
        SectorNeighbours neighbours = new SectorNeighbours(calculation);
        NearestCouncils nearest = NearestCouncils.of(calculation.catalogue(), asOf, submissions.years());
        List<Council> councils = calculation.catalogue().councils().list();
        List<List<Neighbourhood>> around = councils.parallelStream()
                .map(council -> around(nearest, submissions, council))
                .toList();
        for (int i = 0; i < councils.size(); i++) {
            neighbours.add(councils.get(i), around.get(i));
        }
        return neighbours;
    }

    private static List<Neighbourhood> around(NearestCouncils nearest, Submissions submissions, Council council) {
        List<Neighbourhood> found = new ArrayList<>();
        for (FinancialYear year : submissions.years()) {
            nearest.find(
                            council.code(),
                            year,
                            other -> !submissions.list(other, year).isEmpty())
                    .ifPresent(found::add);
        }
        return found;
    }

    private void add(Council council, List<Neighbourhood> found) {
        TreeMap<FinancialYear, List<CouncilCode>> members = new TreeMap<>();
        for (Neighbourhood neighbourhood : found) {
            List<CouncilCode> codes = neighbourhood.listNeighbours().stream()
                    .map(Neighbour::council)
                    .sorted()
                    .toList();
            if (!codes.isEmpty()) {
                members.put(neighbourhood.year(), codes);
            }
        }
        around.put(council.code(), List.copyOf(found));
        if (!members.isEmpty()) {
            String title = "Nearest neighbours of " + council.name();
            groups.put(council.code(), new PeerGroup(PREFIX + council.code(), RULE, title, false, members));
        }
    }

    @Override
    public List<String> listVariables() {
        return calculation.catalogue().neighbours().variables().stream()
                .map(NeighbourVariable::id)
                .toList();
    }

    @Override
    public Optional<PeerGroup> findGroup(CouncilCode council) {
        return Optional.ofNullable(groups.get(council));
    }

    @Override
    public List<Neighbourhood> list(CouncilCode council) {
        return around.getOrDefault(council, List.of());
    }

    @Override
    public List<Benchmark> listBenchmarks(CouncilCode council) {
        List<Benchmark> benchmarks = new ArrayList<>();
        findGroup(council).ifPresent((PeerGroup group) -> {
            for (FinancialYear year : group.members().keySet()) {
                for (Indicator indicator : calculation.catalogue().indicators()) {
                    for (String breakdown : calculation.engine().listBreakdowns(indicator)) {
                        BenchmarkKey key = new BenchmarkKey(group.id(), year, indicator.id(), breakdown);
                        find(indicator, key, group)
                                .map(RankedBenchmark::benchmark)
                                .ifPresent(benchmarks::add);
                    }
                }
            }
        });
        benchmarks.sort((a, b) -> a.key().compareTo(b.key()));
        return benchmarks;
    }

    @Override
    public Optional<Benchmark> findBenchmark(BenchmarkKey key) {
        Optional<Indicator> indicator = calculation.catalogue().findIndicator(key.indicator());
        Optional<PeerGroup> group = Neighbours.findCentre(key.peerGroup())
                .flatMap(this::findGroup)
                .filter(g -> g.members().containsKey(key.year()));
        return indicator.isEmpty() || group.isEmpty()
                ? Optional.empty()
                : find(indicator.get(), key, group.get()).map(RankedBenchmark::benchmark);
    }

    /** The benchmark without the council's value, and the values with it, among which it is placed. */
    Optional<RankedBenchmark> findAround(Indicator indicator, IndicatorValue value) {
        return findGroup(value.key().council())
                .flatMap(group -> find(indicator, BenchmarkKey.of(group.id(), value.key()), group))
                .map((RankedBenchmark ranked) -> {
                    List<BigDecimal> all = new ArrayList<>(ranked.sorted());
                    all.add(value.value().get());
                    all.sort(null);
                    return new RankedBenchmark(ranked.benchmark(), all, ranked.hidden());
                });
    }

    private Optional<RankedBenchmark> find(Indicator indicator, BenchmarkKey key, PeerGroup group) {
        return calculation.findWhole(indicator, key, group.listMembers(key.year()));
    }
}
