package org.councilbenchmarks.benchmark;

import java.util.List;
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
     * Whether exactly one value is withheld for small numbers: total and mean less all the published ones would give it
     * away. Partners that share a joint body's figure count as one, since whoever has one of them has all; a joint body's
     * small number of people is such a value, though no partner shows it as its own.
     */
    static boolean couldBeWorkedOut(GroupValues values) {
        return values.all().stream()
                        .filter(v -> v.value().openness() == Openness.DISCLOSIVE)
                        .map(Withheld::owner)
                        .distinct()
                        .count()
                == 1;
    }

    private static List<?> owner(WorkedValue value) {
        return value.jointParts().isEmpty()
                ? List.of(value.value().key().council())
                : value.jointParts().stream().map(part -> part.body()).toList();
    }
}
