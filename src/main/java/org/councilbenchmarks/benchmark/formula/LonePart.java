package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;

/**
 * Where exactly one part of an indicator's breakdown is withheld and the figure over all parts is not, all less the others
 * would give it away: one role family of a council's skills coverage. So another is withheld with it: the open part with the
 * smallest base, ties by code; where there is none, the figure over all.
 */
final class LonePart {

    private LonePart() {}

    /** What has to be withheld too, of one council and year; empty where nothing has to. */
    static List<IndicatorKey> list(Collection<WorkedValue> values) {
        Map<String, List<IndicatorValue>> indicators = values.stream()
                .map(WorkedValue::value)
                .filter(v -> base(v).signum() > 0)
                .collect(Collectors.groupingBy(v -> v.key().indicator(), TreeMap::new, Collectors.toList()));
        return indicators.values().stream().flatMap(v -> find(v).stream()).toList();
    }

    private static Optional<IndicatorKey> find(List<IndicatorValue> values) {
        List<IndicatorValue> parts = values.stream().filter(v -> !isOfAll(v)).toList();
        Optional<IndicatorValue> all = values.stream().filter(LonePart::isOfAll).findFirst();
        long hidden = parts.stream().filter(v -> !isOpen(v)).count();
        if (hidden != 1 || !all.map(LonePart::isOpen).orElse(false)) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(LonePart::isOpen)
                .min(Comparator.comparing(LonePart::base)
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

    /** What it is a share of, else what it counts; none where nothing is known. */
    private static BigDecimal base(IndicatorValue value) {
        return value.value().isKnown()
                ? value.denominator().find().or(() -> value.numerator().find()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
