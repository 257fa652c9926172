package org.councilbenchmarks.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * The submissions of one key, run after run: which of those that arrive goes on, and whether it takes the place of what
 * stands. Of real data, or of sample data; the two never meet here.
 */
final class Contest {
    private final Amendments amendments;
    private final Verdicts verdicts;
    private final Map<SubmissionKey, Candidate> standing = new HashMap<>();
    /** What waits for a person to decide. A later run's submission may settle it too. */
    private final Map<SubmissionKey, List<Candidate>> undecided = new HashMap<>();

    private Contest(Amendments amendments, Verdicts verdicts) {
        this.amendments = amendments;
        this.verdicts = verdicts;
    }

    /** Gives each candidate its verdict, as far as its own key is concerned. */
    static void decide(List<Candidate> candidates, Amendments amendments, Verdicts verdicts) {
        Contest contest = new Contest(amendments, verdicts);
        Map<Integer, Map<SubmissionKey, List<Candidate>>> runs = candidates.stream()
                .collect(Collectors.groupingBy(Candidate::run, TreeMap::new, Collectors.groupingBy(Candidate::key)));
        runs.values().forEach(run -> run.forEach(contest::arrive));
    }

    private void arrive(SubmissionKey key, List<Candidate> together) {
        Optional<Candidate> forward = goesOn(together);
        if (forward.isEmpty()) {
            wait(key, together);
            return;
        }
        for (Candidate candidate : together) {
            if (!candidate.equals(forward.get())) {
                verdicts.give(candidate, Verdict.supersededBy(forward.get()));
            }
        }
        challenge(key, forward.get());
    }

    /** The only one, or the only certified one, of those that came in the same run; an amended one gives way at once. */
    private Optional<Candidate> goesOn(List<Candidate> all) {
        List<Candidate> together = amendments.withoutAmended(all);
        if (together.size() == 1) {
            return Optional.of(together.getFirst());
        }
        List<Candidate> certified =
                together.stream().filter(Candidate::isCertified).toList();
        return certified.size() == 1 ? Optional.of(certified.getFirst()) : Optional.empty();
    }

    private void challenge(SubmissionKey key, Candidate later) {
        List<Candidate> waiting = undecided.getOrDefault(key, List.of());
        Optional<Candidate> stands = Optional.ofNullable(standing.get(key));
        if (stands.filter(there -> amendments.isOvertaken(later, there)).isPresent()) {
            verdicts.give(later, Verdict.supersededBy(stands.get()));
            return;
        }
        boolean yields = !later.isCertified();
        if (yields && waiting.stream().anyMatch(Candidate::isCertified)) {
            // It may not supersede the certified ones, and which of them is right nobody has said.
            wait(key, List.of(later));
        } else if (yields && stands.filter(Candidate::isCertified).isPresent()) {
            verdicts.give(later, Verdict.behindCertified(stands.get()));
        } else {
            stands.ifPresent(earlier -> verdicts.give(earlier, Verdict.supersededBy(later)));
            waiting.forEach(earlier -> verdicts.give(earlier, Verdict.supersededBy(later)));
            undecided.remove(key);
            standing.put(key, later);
            verdicts.give(later, Verdict.TAKEN);
        }
    }

    /** They join what waits already; what stands goes on standing. */
    private void wait(SubmissionKey key, List<Candidate> more) {
        List<Candidate> waiting = new ArrayList<>(undecided.getOrDefault(key, List.of()));
        waiting.addAll(more);
        undecided.put(key, waiting);
        verdicts.conflict(waiting);
    }
}
