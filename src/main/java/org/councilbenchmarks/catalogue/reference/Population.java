package org.councilbenchmarks.catalogue.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/** Mid-year populations of councils, as published by the Office for National Statistics. */
public final class Population {
    private final Map<CouncilCode, NavigableMap<Integer, Long>> byCouncil;

    private Population(Map<CouncilCode, NavigableMap<Integer, Long>> byCouncil) {
        this.byCouncil = byCouncil;
    }

    /** @param residents residents by council and calendar year of the estimate */
    public static Population of(Map<CouncilCode, Map<Integer, Long>> residents) {
        Map<CouncilCode, NavigableMap<Integer, Long>> copy = new HashMap<>();
        residents.forEach((code, years) -> copy.put(code, new TreeMap<>(years)));
        return new Population(copy);
    }

    /** @param year calendar year of the estimate that was used */
    public record Estimate(int year, long residents) {}

    /** The latest estimate up to a calendar year; where all are later, the earliest. */
    public Optional<Long> findLatest(CouncilCode council, int year) {
        return Latest.find(byCouncil.getOrDefault(council, new TreeMap<>()), year);
    }

    /**
     * The estimate for a financial year: mid-2024 for 2024-25; where the table lacks it, that of the nearest year, the
     * earlier on a tie.
     */
    public Optional<Estimate> find(CouncilCode council, FinancialYear year) {
        NavigableMap<Integer, Long> years = byCouncil.get(council);
        if (years == null || years.isEmpty()) {
            return Optional.empty();
        }
        var before = years.floorEntry(year.first());
        var after = years.ceilingEntry(year.first());
        if (before == null) {
            return Optional.of(new Estimate(after.getKey(), after.getValue()));
        }
        boolean earlier = after == null || year.first() - before.getKey() <= after.getKey() - year.first();
        var nearest = earlier ? before : after;
        return Optional.of(new Estimate(nearest.getKey(), nearest.getValue()));
    }
}
