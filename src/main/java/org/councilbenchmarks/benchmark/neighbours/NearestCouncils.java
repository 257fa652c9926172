package org.councilbenchmarks.benchmark.neighbours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.groups.NeighbourVariable;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.domain.results.Neighbourhood;

/**
 * The nearest councils of each council and year. Variables are standardised over all councils of the class that existed on
 * 31 March ending the year, whether they returned anything or not, so that distances do not move with every return.
 */
public final class NearestCouncils {

    private final Catalogue catalogue;
    private final Circumstances circumstances;
    private final Map<Where, ClassDistances> byYear = new HashMap<>();

    private NearestCouncils(Catalogue catalogue, LocalDate asOf) {
        this.catalogue = catalogue;
        this.circumstances = new Circumstances(catalogue, asOf.getYear());
    }

    private record Where(CouncilClass councilClass, FinancialYear year) {}

    /**
     * Compares all councils with each other, once.
     *
     * @param asOf of the run: later estimates are not looked at
     */
    public static NearestCouncils of(Catalogue catalogue, LocalDate asOf, Iterable<FinancialYear> years) {
        NearestCouncils nearest = new NearestCouncils(catalogue, asOf);
        Map<Where, SortedMap<CouncilCode, List<BigDecimal>>> classes = new HashMap<>();
        for (FinancialYear year : years) {
            for (CouncilClass councilClass : CouncilClass.values()) {
                SortedMap<CouncilCode, List<BigDecimal>> values = nearest.values(councilClass, year);
                if (!values.isEmpty()) {
                    classes.put(new Where(councilClass, year), values);
                }
            }
        }
        nearest.compare(classes);
        return nearest;
    }

    /** What the councils of a class and year are compared by. */
    private SortedMap<CouncilCode, List<BigDecimal>> values(CouncilClass councilClass, FinancialYear year) {
        SortedMap<CouncilCode, List<BigDecimal>> values = new TreeMap<>();
        for (Council council : catalogue.councils().listIn(year)) {
            if (council.councilClass() == councilClass) {
                circumstances.find(council.code()).ifPresent(v -> values.put(council.code(), v));
            }
        }
        return values;
    }

    /** The councils of a class are mostly the same from year to year: each set of them is compared once. */
    private void compare(Map<Where, SortedMap<CouncilCode, List<BigDecimal>>> classes) {
        List<BigDecimal> weights = catalogue.neighbours().variables().stream()
                .map(NeighbourVariable::weight)
                .toList();
        Map<SortedMap<CouncilCode, List<BigDecimal>>, ClassDistances> distances =
                Set.copyOf(classes.values()).parallelStream()
                        .collect(Collectors.toConcurrentMap(
                                values -> values, values -> new ClassDistances(values, weights)));
        classes.forEach((where, values) -> byYear.put(where, distances.get(values)));
    }

    /**
     * Empty where the council stands outside, or did not exist, or what it is compared by is not known.
     *
     * @param returned whether a council has a standing submission of any return in the year
     */
    public Optional<Neighbourhood> find(CouncilCode council, FinancialYear year, Predicate<CouncilCode> returned) {
        ClassDistances all =
                byYear.get(new Where(catalogue.councils().get(council).councilClass(), year));
        if (all == null || !all.has(council)) {
            return Optional.empty();
        }
        List<CouncilCode> nearest = all.listNearest(council);
        List<Neighbour> around = new ArrayList<>();
        int chosen = 0;
        for (int i = 0; i < nearest.size(); i++) {
            boolean comparable = returned.test(nearest.get(i));
            if (i < Neighbourhood.SIZE || (comparable && chosen < Neighbourhood.SIZE)) {
                CouncilCode other = nearest.get(i);
                around.add(new Neighbour(
                        i + 1, other, comparable, all.distance(council, other), all.shares(council, other)));
            }
            chosen += comparable ? 1 : 0;
        }
        return Optional.of(new Neighbourhood(council, year, around, stability(all, council, nearest, returned)));
    }

    private List<Neighbourhood.Stability> stability(
            ClassDistances all, CouncilCode council, List<CouncilCode> nearest, Predicate<CouncilCode> returned) {
        Set<CouncilCode> neighbours = new HashSet<>(choose(nearest, returned));
        List<Neighbourhood.Stability> stability = new ArrayList<>();
        List<NeighbourVariable> variables = catalogue.neighbours().variables();
        for (int i = 0; i < variables.size(); i++) {
            List<CouncilCode> others = choose(all.listNearestWithout(council, i), returned);
            int replaced = (int)
                    others.stream().filter(other -> !neighbours.contains(other)).count();
            stability.add(new Neighbourhood.Stability(variables.get(i).id(), replaced));
        }
        return stability;
    }

    private static List<CouncilCode> choose(List<CouncilCode> nearest, Predicate<CouncilCode> returned) {
        return nearest.stream().filter(returned).limit(Neighbourhood.SIZE).toList();
    }
}
