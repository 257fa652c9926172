package org.councilbenchmarks.settle;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.returns.Fate;

/** What became of each submission so far; a later verdict takes the place of an earlier one. */
final class Verdicts {
    private final Map<Candidate, Verdict> verdicts = new HashMap<>();

    void give(Candidate candidate, Verdict verdict) {
        verdicts.put(candidate, verdict);
    }

    /** All of them wait, each because of the others. */
    void conflict(Collection<Candidate> among) {
        for (Candidate candidate : among) {
            List<Candidate> others =
                    among.stream().filter(o -> !o.equals(candidate)).toList();
            give(candidate, Verdict.conflictingWith(others));
        }
    }

    /** @throws IllegalStateException where nobody has decided about it */
    Verdict get(Candidate candidate) {
        Verdict verdict = verdicts.get(candidate);
        if (verdict == null) {
            throw new IllegalStateException("No verdict on " + candidate);
        }
        return verdict;
    }

    /** Those that stand, among the given. */
    List<Candidate> standing(Collection<Candidate> among) {
        return among.stream().filter(c -> get(c).fate() == Fate.TAKEN).toList();
    }
}
