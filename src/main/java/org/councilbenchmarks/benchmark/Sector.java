package org.councilbenchmarks.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;

/** Every council's values. */
final class Sector {

    private final Map<IndicatorKey, WorkedValue> values = new HashMap<>();
    private final Map<CouncilCode, TreeMap<IndicatorKey, WorkedValue>> byCouncil = new HashMap<>();

    private Sector() {}

    static Sector of(Collection<WorkedValue> values) {
        Sector sector = new Sector();
        for (WorkedValue value : values) {
            IndicatorKey key = value.value().key();
            sector.values.put(key, value);
            sector.byCouncil
                    .computeIfAbsent(key.council(), c -> new TreeMap<>())
                    .put(key, value);
        }
        return sector;
    }

    Optional<WorkedValue> find(IndicatorKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A council's, in key order. */
    Collection<WorkedValue> list(CouncilCode council) {
        return byCouncil.getOrDefault(council, new TreeMap<>()).values();
    }

    List<IndicatorValue> listValues() {
        return values.values().stream().map(WorkedValue::value).toList();
    }
}
