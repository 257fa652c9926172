package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.ChangedValue.Why;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.LastEdition;
import org.councilbenchmarks.domain.results.LastEdition.Published;
import org.councilbenchmarks.domain.results.LastEdition.Returned;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * What is otherwise than in the last edition, and why. Values are compared as they are published: what is withheld in either
 * is not told. Made-up data is compared with made-up data only.
 */
final class Revisions {

    private static final String WITHHELD = Absence.WITHHELD.shorthand();

    private final Catalogue catalogue;
    private final LastEdition last;
    private final Map<Returned, Set<String>> standing = new HashMap<>();
    private final Set<String> withdrawn;

    Revisions(Catalogue catalogue, LastEdition last, Settlement settlement) {
        this.catalogue = catalogue;
        this.last = last;
        settlement.standing().forEach(this::add);
        this.withdrawn = settlement.files().stream()
                .filter(file -> file.fate() == Fate.WITHDRAWN)
                .map(file -> file.source().sha256())
                .collect(Collectors.toSet());
    }

    private void add(StandingSubmission submission) {
        var key = submission.key();
        key.councils()
                .forEach(council -> standing.computeIfAbsent(
                                new Returned(key.returnId(), council, key.year()), r -> new HashSet<>())
                        .add(submission.source().sha256()));
    }

    /** The value, marked where the last edition published another number. */
    WorkedValue marked(WorkedValue worked) {
        String now = text(worked.value());
        boolean revised = find(worked.value().key(), worked.value().status())
                .map(Published::text)
                .filter(old -> isNumber(old) && isNumber(now) && !old.equals(now))
                .isPresent();
        return revised ? worked.revised() : worked;
    }

    /** In key order. */
    List<ChangedValue> list(Collection<IndicatorValue> values) {
        List<ChangedValue> changes = new ArrayList<>();
        Set<IndicatorKey> left = new TreeSet<>(last.values().keySet());
        for (IndicatorValue value : values) {
            left.remove(value.key());
            String old = find(value.key(), value.status()).map(Published::text).orElse("");
            change(value.key(), old, text(value), value.status()).ifPresent(changes::add);
        }
        for (IndicatorKey gone : left) {
            Published old = last.values().get(gone);
            change(gone, old.text(), "", old.status()).ifPresent(changes::add);
        }
        changes.sort((a, b) -> a.key().compareTo(b.key()));
        return changes;
    }

    private Optional<ChangedValue> change(IndicatorKey key, String old, String now, DataStatus status) {
        if (old.equals(now) || !(isNumber(old) || isNumber(now))) {
            return Optional.empty();
        }
        boolean hidden = old.equals(WITHHELD) || now.equals(WITHHELD);
        return Optional.of(new ChangedValue(key, hidden ? WITHHELD : old, hidden ? WITHHELD : now, why(key), status));
    }

    private Optional<Published> find(IndicatorKey key, DataStatus status) {
        return last.find(key).filter(old -> (old.status() == DataStatus.SAMPLE) == (status == DataStatus.SAMPLE));
    }

    private Why why(IndicatorKey key) {
        for (Returned returned : returns(key)) {
            Set<String> before = last.standing(returned);
            Set<String> now = standing.getOrDefault(returned, Set.of());
            if (!before.equals(now)) {
                return why(before, now);
            }
        }
        if (!last.sameConfiguration()) {
            return Why.CONFIGURATION;
        }
        return last.sameVersion() ? Why.CALENDAR : Why.VERSION;
    }

    private Why why(Set<String> before, Set<String> now) {
        if (before.isEmpty()) {
            return Why.NEW_RETURN;
        }
        boolean takenOut = now.isEmpty() || before.stream().anyMatch(withdrawn::contains);
        return takenOut ? Why.WITHDRAWN : Why.SUPERSEDED;
    }

    /** What the value rests on: of a council that did not exist yet, its predecessors' returns. */
    private List<Returned> returns(IndicatorKey key) {
        Set<ReturnId> ids =
                catalogue.findIndicator(key.indicator()).map(this::returnsOf).orElse(Set.of());
        List<Returned> returns = new ArrayList<>();
        ids.forEach(id -> returns.add(new Returned(id, key.council(), key.year())));
        catalogue
                .councils()
                .find(key.council())
                .filter(c -> !c.existedIn(key.year()))
                .ifPresent(c -> {
                    for (var old : catalogue.councils().listPredecessors(c.code())) {
                        ids.forEach(id -> returns.add(new Returned(id, old.code(), key.year())));
                    }
                });
        return returns;
    }

    private Set<ReturnId> returnsOf(Indicator indicator) {
        if (indicator.returnId().equals(Indicator.ALL_RETURNS)) {
            return catalogue.returns().stream()
                    .map(schema -> schema.id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<ReturnId> ids = new TreeSet<>(Set.of(indicator.returnId()));
        if (indicator.formula().denominator() instanceof Measure.OtherReturn other) {
            ids.add(other.returnId());
        }
        return ids;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && !text.startsWith("[");
    }

    private static String text(IndicatorValue value) {
        return switch (value.published().value()) {
            case Figure.Known known -> Decimals.plain(known.value(), Decimals.PLACES);
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }
}
