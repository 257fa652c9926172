package org.councilbenchmarks.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.domain.results.Openness;

/** What of a group's figures has to be withheld because of its members' values. */
final class Withheld {

    private Withheld() {}

    /** Security and support indicators: each council's is withheld, and so are the group's ends and sums. */
    static boolean isByKind(GroupValues values) {
        return values.known().stream().anyMatch(v -> v.value().openness() == Openness.RESTRICTED);
    }

    /**
     * Whose values in the group are withheld, with the number of members whose value it is. Partners that share a joint
     * body's figure count as one owner, since whoever has one of them has all; a joint body's small number of people is such
     * a value, though no partner shows it as its own.
     */
    static Map<String, Integer> owners(GroupValues values) {
        Map<String, Integer> owners = new TreeMap<>();
        values.all().stream()
                .filter(v -> v.value().openness() == Openness.DISCLOSIVE
                        || (v.value().openness() == Openness.RESTRICTED
                                && v.value().value().isKnown()))
                .forEach(v -> owners.merge(owner(v), 1, Integer::sum));
        return owners;
    }

    private static String owner(WorkedValue value) {
        return value.jointParts().isEmpty()
                ? value.value().key().council().value()
                : value.jointParts().stream()
                        .map(part -> part.body().toString())
                        .collect(Collectors.joining(" "));
    }
}
