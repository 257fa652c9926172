package org.councilbenchmarks.benchmark.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.domain.results.ChangeEvidence;
import org.councilbenchmarks.domain.results.Cohort;

/**
 * Initiatives by theme, stage and year. Themes are told apart without regard to case, and printed as the first of them in
 * order writes it.
 */
final class EvidenceByTheme {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    private EvidenceByTheme() {}

    private record Key(String theme, String stage, FinancialYear year) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::theme).thenComparing(Key::stage).thenComparing(Key::year);

        static Key of(ChangeCase each) {
            return new Key(
                    each.initiative().theme().toLowerCase(Locale.ROOT),
                    each.initiative().stage(),
                    each.source().year());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param cases in order */
    static List<ChangeEvidence> of(List<ChangeCase> cases) {
        Map<Key, List<ChangeCase>> byKey = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        for (ChangeCase each : cases) {
            Key key = Key.of(each);
            words.putIfAbsent(key.theme(), each.initiative().theme());
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(each);
        }
        return byKey.entrySet().stream()
                .map(each -> evidence(words.getOrDefault(each.getKey().theme(), ""), each.getValue()))
                .toList();
    }

    private static ChangeEvidence evidence(String theme, List<ChangeCase> cases) {
        ChangeCase first = cases.getFirst();
        Figure forecast = sum(cases, c -> c.realisation().forecast());
        Figure actual = sum(cases, c -> c.realisation().actual());
        return new ChangeEvidence(
                theme,
                first.initiative().stage(),
                first.source().year(),
                cases.size(),
                (int) cases.stream()
                        .flatMap(c -> c.source().councils().stream())
                        .distinct()
                        .count(),
                sum(cases, c -> c.worth().pvCost()),
                sum(cases, c -> c.worth().pvBenefit()),
                spread(cases),
                new ChangeCase.Realisation(
                        forecast,
                        actual,
                        actual.times(Figure.of(Decimals.HUNDRED)).over(forecast)),
                cases.stream().map(ChangeCase::marks).reduce(Marks.NONE, Marks::and),
                DataStatus.weakest(cases.stream().map(ChangeCase::status).toList()));
    }

    private static Figure sum(List<ChangeCase> cases, Function<ChangeCase, Figure> figure) {
        return cases.stream().map(figure).reduce(Figure.of(0), Figure::plus);
    }

    private static ChangeEvidence.Spread spread(List<ChangeCase> cases) {
        List<BigDecimal> ratios =
                cases.stream().flatMap(c -> c.worth().bcr().find().stream()).toList();
        if (ratios.size() < Cohort.ENOUGH) {
            Figure c = Figure.withheld();
            return new ChangeEvidence.Spread(c, c, c);
        }
        Quantiles quantiles = Quantiles.of(ratios);
        return new ChangeEvidence.Spread(
                Figure.of(quantiles.at(QUARTER)),
                Figure.of(quantiles.median()),
                Figure.of(quantiles.at(THREE_QUARTERS)));
    }
}
