package org.councilbenchmarks.benchmark.neighbours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.councilbenchmarks.benchmark.statistics.Elementary;
import org.councilbenchmarks.benchmark.statistics.Standardisation;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * How far the councils of a class are from each other: √Σ w · (z_i − z_j)², divided by the largest such distance of the
 * class; a variable without spread adds nothing. Worked out once for each pair: councils are asked for year by year.
 */
final class ClassDistances {

    private final List<CouncilCode> councils;
    private final Map<CouncilCode, Integer> places = new HashMap<>();
    /** w · (z_i − z_j)², by council, other council, variable. */
    private final List<List<List<BigDecimal>>> parts = new ArrayList<>();
    /** Others of the class, nearest first, by council, then with no variable left out, the first, the second. */
    private final List<List<List<CouncilCode>>> nearest = new ArrayList<>();

    private final BigDecimal largest;

    /**
     * @param values each council's, one per variable
     * @param weights of the variables
     */
    ClassDistances(SortedMap<CouncilCode, List<BigDecimal>> values, List<BigDecimal> weights) {
        this.councils = List.copyOf(values.keySet());
        councils.forEach(council -> places.put(council, places.size()));
        List<List<BigDecimal>> z = IntStream.range(0, weights.size())
                .mapToObj(variable -> Standardisation.of(
                        values.values().stream().map(v -> v.get(variable)).toList()))
                .toList();
        for (int one = 0; one < councils.size(); one++) {
            List<List<BigDecimal>> row = new ArrayList<>();
            for (int other = 0; other < councils.size(); other++) {
                row.add(other < one ? parts.get(other).get(one) : parts(z, weights, one, other));
            }
            parts.add(row);
        }
        this.largest = Elementary.sqrt(
                parts.stream().flatMap(List::stream).map(ClassDistances::sum).reduce(BigDecimal.ZERO, BigDecimal::max));
        for (int one = 0; one < councils.size(); one++) {
            int council = one;
            nearest.add(IntStream.rangeClosed(-1, weights.size() - 1)
                    .mapToObj(leftOut -> sortOthers(council, leftOut))
                    .toList());
        }
    }

    private static List<BigDecimal> parts(List<List<BigDecimal>> z, List<BigDecimal> weights, int one, int other) {
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal apart = Decimals.subtract(z.get(i).get(one), z.get(i).get(other));
            parts.add(Decimals.multiply(weights.get(i), Decimals.multiply(apart, apart)));
        }
        return parts;
    }

    private List<CouncilCode> sortOthers(int council, int leftOut) {
        Map<CouncilCode, BigDecimal> squares = new HashMap<>();
        for (int other = 0; other < councils.size(); other++) {
            if (other != council) {
                List<BigDecimal> kept = new ArrayList<>(parts.get(council).get(other));
                if (leftOut >= 0) {
                    kept.remove(leftOut);
                }
                squares.put(councils.get(other), sum(kept));
            }
        }
        return squares.entrySet().stream()
                .sorted(Map.Entry.<CouncilCode, BigDecimal>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean has(CouncilCode council) {
        return places.containsKey(council);
    }

    /** The others of the class, nearest first; at the same distance by code. */
    List<CouncilCode> listNearest(CouncilCode council) {
        return nearest.get(place(council)).getFirst();
    }

    /** The same with one variable, by its place, not looked at. */
    List<CouncilCode> listNearestWithout(CouncilCode council, int variable) {
        return nearest.get(place(council)).get(variable + 1);
    }

    /** 0 to 1; not applicable where all councils of the class are alike. */
    Figure distance(CouncilCode one, CouncilCode other) {
        return Figure.of(Elementary.sqrt(sum(parts(one, other)))).over(Figure.of(largest));
    }

    /** Each variable's part of the squared distance, 0 to 100; not applicable where the two do not differ. */
    List<Figure> shares(CouncilCode one, CouncilCode other) {
        Figure whole = Figure.of(sum(parts(one, other)));
        return parts(one, other).stream()
                .map(part ->
                        Figure.of(Decimals.multiply(part, Decimals.HUNDRED)).over(whole))
                .toList();
    }

    private List<BigDecimal> parts(CouncilCode one, CouncilCode other) {
        return parts.get(place(one)).get(place(other));
    }

    private int place(CouncilCode council) {
        return places.getOrDefault(council, -1);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, Decimals::add);
    }
}
