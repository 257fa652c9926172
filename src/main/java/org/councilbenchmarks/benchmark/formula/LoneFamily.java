package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;

/**
 * Where exactly one role family of a council's skills coverage is withheld and the figure over all families is not, all less
 * the others would give it away. So another is withheld with it: the open family with the fewest people required, ties by
 * code; where there is none, the figure over all.
 */
final class LoneFamily {

    private static final String COVERAGE = "skills.coverage";

    private LoneFamily() {}

    /** What has to be withheld too, of one council and year; empty where nothing has to. */
    static Optional<IndicatorKey> find(Map<IndicatorKey, WorkedValue> values) {
        List<IndicatorValue> coverage = values.values().stream()
                .map(WorkedValue::value)
                .filter(v -> v.key().indicator().equals(COVERAGE))
                .filter(v -> people(v).signum() > 0)
                .toList();
        List<IndicatorValue> families =
                coverage.stream().filter(v -> !isOfAll(v)).toList();
        Optional<IndicatorValue> all =
                coverage.stream().filter(LoneFamily::isOfAll).findFirst();
        long hidden = families.stream().filter(v -> !isOpen(v)).count();
        if (hidden != 1 || !all.map(LoneFamily::isOpen).orElse(false)) {
            return Optional.empty();
        }
        return families.stream()
                .filter(LoneFamily::isOpen)
                .min(Comparator.comparing(LoneFamily::people)
                        .thenComparing(v -> v.key().breakdown()))
                .or(() -> all)
                .map(IndicatorValue::key);
    }

    private static boolean isOfAll(IndicatorValue value) {
        return value.key().breakdown().equals(IndicatorKey.ALL);
    }

    private static boolean isOpen(IndicatorValue value) {
        return value.openness() == Openness.OPEN;
    }

    /** Required; none where nothing is known. */
    private static BigDecimal people(IndicatorValue value) {
        return value.value().isKnown() ? value.denominator().find().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
