package org.councilbenchmarks.settle;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * Submissions of different keys that speak for the same council: its own beside a joint one, or two joint ones. Which of
 * them is to count cannot be told, and counting both would count the council twice.
 */
final class Overlaps {
    /** What a council returns once. */
    private record Slot(ReturnId returnId, CouncilCode council, FinancialYear year, String basis) {}

    private final Map<Slot, Set<Candidate>> bySlot = new HashMap<>();

    private Overlaps(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            for (Slot slot : slots(candidate.key())) {
                bySlot.computeIfAbsent(slot, s -> new LinkedHashSet<>()).add(candidate);
            }
        }
    }

    static Overlaps among(List<Candidate> candidates) {
        return new Overlaps(candidates);
    }

    /** Those of the candidates that speak for a council for which the given one speaks; without itself. */
    List<Candidate> with(Candidate candidate) {
        return slots(candidate.key()).stream()
                .flatMap(slot -> bySlot.getOrDefault(slot, Set.of()).stream())
                .filter(other -> !other.equals(candidate))
                .distinct()
                .toList();
    }

    private static List<Slot> slots(SubmissionKey key) {
        return key.councils().stream()
                .map(council -> new Slot(key.returnId(), council, key.year(), key.basis()))
                .toList();
    }
}
