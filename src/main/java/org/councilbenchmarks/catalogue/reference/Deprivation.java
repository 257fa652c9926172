package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;

/** The Index of Multiple Deprivation by council, edition by edition. Counties have no scores of their own. */
public final class Deprivation {
    private final Map<CouncilCode, NavigableMap<Integer, Scores>> byCouncil;

    private Deprivation(Map<CouncilCode, NavigableMap<Integer, Scores>> byCouncil) {
        this.byCouncil = byCouncil;
    }

    /**
     * @param averageScore mean score of the council's neighbourhoods
     * @param mostDeprivedTenthShare share of them in the most deprived tenth nationally, 0 to 100
     */
    public record Scores(BigDecimal averageScore, BigDecimal mostDeprivedTenthShare) {}

    /** @param scores by council and year of the edition */
    public static Deprivation of(Map<CouncilCode, Map<Integer, Scores>> scores) {
        Map<CouncilCode, NavigableMap<Integer, Scores>> copy = new HashMap<>();
        scores.forEach((code, years) -> copy.put(code, new TreeMap<>(years)));
        return new Deprivation(copy);
    }

    /** Of the latest edition up to a year; where all are later, of the earliest. */
    public Optional<Scores> findLatest(CouncilCode council, int year) {
        return Latest.find(byCouncil.getOrDefault(council, new TreeMap<>()), year);
    }
}
