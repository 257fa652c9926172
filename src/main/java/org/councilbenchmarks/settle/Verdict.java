package org.councilbenchmarks.settle;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;

/**
 * What became of a submission, and why.
 *
 * @param reason empty where it stands
 * @param others the submissions that decided it: what superseded it, what it conflicts with; without itself
 */
record Verdict(Fate fate, Optional<FindingCode> reason, List<Candidate> others) {
    static final Verdict TAKEN = new Verdict(Fate.TAKEN, Optional.empty(), List.of());
    static final Verdict TOO_MANY_REFUSED =
            new Verdict(Fate.REFUSED, Optional.of(FindingCode.TOO_MANY_REFUSED), List.of());
    static final Verdict TOO_FAR_AHEAD =
            new Verdict(Fate.REFUSED, Optional.of(FindingCode.CONSTRAINT_ERROR), List.of());

    Verdict {
        others = others.stream().sorted(Candidate.FILE_ORDER).toList();
    }

    static Verdict supersededBy(Candidate other) {
        return new Verdict(Fate.SUPERSEDED, Optional.of(FindingCode.SUPERSEDED), List.of(other));
    }

    static Verdict conflictingWith(List<Candidate> others) {
        return new Verdict(Fate.CONFLICTING_RETURNS, Optional.of(FindingCode.CONFLICTING_RETURNS), others);
    }

    /** Provisional, and waits until the certified one that stands is withdrawn. */
    static Verdict behindCertified(Candidate certified) {
        return new Verdict(Fate.WAITING, Optional.of(FindingCode.CERTIFIED_STANDS), List.of(certified));
    }

    static Verdict heldOutFor(List<Candidate> real) {
        return new Verdict(Fate.SAMPLE_HELD_OUT, Optional.of(FindingCode.SAMPLE_HELD_OUT), real);
    }

    /** The reason as a code; empty where the submission stands. */
    String reasonCode() {
        return reason.map(FindingCode::code).orElse("");
    }
}
