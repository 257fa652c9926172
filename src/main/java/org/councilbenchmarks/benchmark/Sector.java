package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;

/** Every council's values. */
final class Sector {

    private final Map<IndicatorKey, WorkedValue> values;
    private final Map<CouncilCode, List<WorkedValue>> byCouncil = new HashMap<>();

    private Sector(int size) {
        values = new LinkedHashMap<>(2 * size);
    }

    /** @param values each council's in key order */
    static Sector of(Collection<WorkedValue> values) {
        Sector sector = new Sector(values.size());
        for (WorkedValue value : values) {
            IndicatorKey key = value.value().key();
            sector.values.put(key, value);
            sector.byCouncil
                    .computeIfAbsent(key.council(), c -> new ArrayList<>())
                    .add(value);
        }
        return sector;
    }

    Optional<WorkedValue> find(IndicatorKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A council's, in key order. */
    Collection<WorkedValue> list(CouncilCode council) {
        return byCouncil.getOrDefault(council, List.of());
    }

    List<IndicatorValue> listValues() {
        return values.values().stream().map(WorkedValue::value).toList();
    }
}
