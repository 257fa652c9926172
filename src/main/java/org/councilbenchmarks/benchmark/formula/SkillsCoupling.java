package org.councilbenchmarks.benchmark.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;

/**
 * People short of a skill are people required less people held, so one of the two figures gives the other away: where
 * coverage or the gap is withheld, so is the other.
 */
final class SkillsCoupling {

    private static final String COVERAGE = "skills.coverage";
    private static final String PEOPLE_SHORT = "skills.gap_people";

    private SkillsCoupling() {}

    /** @param values in key order, in which they are given back */
    static List<WorkedValue> apply(SortedMap<IndicatorKey, WorkedValue> values) {
        Map<IndicatorKey, WorkedValue> coupled = coupled(values);
        LonePart.list(coupled.values())
                .forEach(key -> coupled.computeIfPresent(
                        key, (k, worked) -> worked.with(worked.value().withheld())));
        return List.copyOf(coupled(coupled).values());
    }

    private static Map<IndicatorKey, WorkedValue> coupled(Map<IndicatorKey, WorkedValue> values) {
        Map<IndicatorKey, WorkedValue> coupled = new LinkedHashMap<>(2 * values.size());
        values.forEach((key, worked) -> coupled.put(key, withheldWithItsTwin(worked, values)));
        return coupled;
    }

    private static WorkedValue withheldWithItsTwin(WorkedValue worked, Map<IndicatorKey, WorkedValue> values) {
        IndicatorValue value = worked.value();
        boolean twinWithheld = twin(value.key())
                .map(values::get)
                .map(t -> t.value().openness() != Openness.OPEN)
                .orElse(false);
        boolean hasFigure = value.value().isKnown() || !worked.jointParts().isEmpty();
        return twinWithheld && hasFigure ? worked.with(value.withheld()) : worked;
    }

    private static Optional<IndicatorKey> twin(IndicatorKey key) {
        return switch (key.indicator()) {
            case COVERAGE -> Optional.of(key.withIndicator(PEOPLE_SHORT));
            case PEOPLE_SHORT -> Optional.of(key.withIndicator(COVERAGE));
            default -> Optional.empty();
        };
    }
}
