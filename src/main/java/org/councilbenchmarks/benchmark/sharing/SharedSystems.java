package org.councilbenchmarks.benchmark.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.systems.SystemRow;
import org.councilbenchmarks.catalogue.reference.Population;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.SharedSystem;

/**
 * Finds the sets of councils that share systems. Two councils are connected where one names the other for a system; only
 * systems of the same category and supplier group connect. A system belongs to a set where its council names another, or is
 * named by another for such a system.
 *
 * @param population residents of councils
 */
public record SharedSystems(Population population) {

    private record Kind(String category, String group) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::category).thenComparing(Kind::group);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * By category, supplier group and first council of a set; in a set by council, then reference.
     *
     * @param systems of each council's latest submission, in order
     */
    public List<SharedSystem> compute(List<SystemRow> systems) {
        SortedMap<Kind, List<SystemRow>> byKind = new TreeMap<>();
        for (SystemRow system : systems) {
            byKind.computeIfAbsent(new Kind(system.category(), system.group().name()), k -> new ArrayList<>())
                    .add(system);
        }
        List<SharedSystem> shared = new ArrayList<>();
        int component = 0;
        for (List<SystemRow> same : byKind.values()) {
            List<SystemRow> connecting = sharedOf(same);
            for (NavigableSet<CouncilCode> councils : connections(connecting).listSets()) {
                component++;
                shared.addAll(rows(component, councils, connecting));
            }
        }
        return shared;
    }

    private static List<SystemRow> sharedOf(List<SystemRow> same) {
        Set<CouncilCode> named = new HashSet<>();
        same.forEach(system -> named.addAll(others(system)));
        return same.stream()
                .filter(s -> !others(s).isEmpty() || s.holders().stream().anyMatch(named::contains))
                .toList();
    }

    private static Connections connections(List<SystemRow> shared) {
        Connections connections = new Connections();
        for (SystemRow system : shared) {
            CouncilCode first = system.holders().getFirst();
            system.holders().forEach(partner -> connections.connect(first, partner));
            others(system).forEach(partner -> connections.connect(first, partner));
        }
        return connections;
    }

    /** Whom the row names beside its own council. */
    private static List<CouncilCode> others(SystemRow system) {
        return system.sharedWith().stream()
                .filter(code -> !system.holders().contains(code))
                .toList();
    }

    private List<SharedSystem> rows(int component, NavigableSet<CouncilCode> councils, List<SystemRow> connecting) {
        List<SystemRow> members = connecting.stream()
                .filter(s -> councils.contains(s.holders().getFirst()))
                .toList();
        SharedSystem.Reach reach = reach(councils, members);
        Marks marks = members.stream().map(SystemRow::marks).reduce(Marks.NONE, Marks::and);
        DataStatus status =
                DataStatus.weakest(members.stream().map(SystemRow::status).toList());
        return members.stream()
                .map(s -> new SharedSystem(
                        component,
                        new ContractOutlook.Source(s.submission(), s.row().line(), s.holders()),
                        s.reference(),
                        s.group().name(),
                        s.category(),
                        s.row().text("product"),
                        reach,
                        marks,
                        status))
                .toList();
    }

    private SharedSystem.Reach reach(NavigableSet<CouncilCode> councils, List<SystemRow> members) {
        FinancialYear year = members.stream()
                .map(s -> s.submission().key().year())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new SharedSystem.Reach(
                (int) members.stream()
                        .map(s -> s.row().text("service"))
                        .filter(service -> !service.isEmpty())
                        .distinct()
                        .count(),
                councils.size(),
                residents(councils, year),
                members.stream().map(SystemRow::annualCostGbp).reduce(BigDecimal.ZERO, Decimals::add));
    }

    private Figure residents(Collection<CouncilCode> councils, FinancialYear year) {
        Figure sum = Figure.of(0);
        for (CouncilCode council : councils) {
            sum = sum.plus(population
                    .find(council, year)
                    .map(estimate -> Figure.of(estimate.residents()))
                    .orElse(Figure.notAvailable()));
        }
        return sum;
    }
}
