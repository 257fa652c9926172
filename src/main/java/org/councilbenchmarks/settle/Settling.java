package org.councilbenchmarks.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.SubmissionFingerprints;

/** Works out which submissions stand; the rules are told with the package. */
public final class Settling {
    private final SettlePolicy policy;
    private final Amendments amendments;
    private final SubmissionFingerprints fingerprints;
    private final Verdicts verdicts = new Verdicts();
    private final List<Candidate> standing = new ArrayList<>();

    private Settling(SettlePolicy policy, Amendments amendments, SubmissionFingerprints fingerprints) {
        this.policy = policy;
        this.amendments = amendments;
        this.fingerprints = fingerprints;
    }

    /**
     * @param ledger in the order of its sequence
     * @param facts what a file says; not asked of a withdrawn one, whose bytes may be erased
     * @param fingerprints what tells the payments of a submission apart; asked where several files hold one month
     * @param policy what the operator set
     * @throws IllegalArgumentException where the ledger tells no story
     */
    public static Settlement settle(
            List<LedgerEntry> ledger,
            Function<SourceFile, FactsSummary> facts,
            SubmissionFingerprints fingerprints,
            SettlePolicy policy) {
        History history = History.of(ledger);
        List<ReadFile> files = history.files().stream()
                .map(file -> history.findWithdrawal(file)
                        .map(reason -> ReadFile.withdrawn(file, reason))
                        .orElseGet(() -> ReadFile.of(file, facts.apply(file))))
                .toList();
        Amendments amendments = Amendments.of(files);
        return new Settling(policy, amendments, fingerprints).settle(amendments.withWithdrawals(files));
    }

    private Settlement settle(List<ReadFile> files) {
        List<Candidate> real = new ArrayList<>();
        List<Candidate> sample = new ArrayList<>();
        for (ReadFile file : files) {
            for (Candidate candidate : file.candidates()) {
                if (candidate.isTooFarAhead()) {
                    verdicts.give(candidate, Verdict.TOO_FAR_AHEAD);
                } else if (refuses(file, candidate)) {
                    verdicts.give(candidate, Verdict.TOO_MANY_REFUSED);
                } else {
                    (candidate.isSample() ? sample : real).add(candidate);
                }
            }
        }
        List<Candidate> realStanding = decide(real);
        List<Candidate> sampleStanding = decide(sample);
        standing.addAll(realStanding);
        standing.addAll(beside(realStanding, sample, sampleStanding));
        FileFates fates = new FileFates(verdicts);
        List<ReadFile> inOrder = files.stream()
                .sorted((a, b) -> History.PATH_ORDER.compare(a.source(), b.source()))
                .toList();
        return new Settlement(
                standing.stream()
                        .sorted(Comparator.comparing(Candidate::key).thenComparing(Candidate.FILE_ORDER))
                        .map(candidate -> amendments.traced(candidate.standing()))
                        .toList(),
                inOrder.stream().map(fates::settled).toList(),
                new SettlingFindings(verdicts).of(inOrder));
    }

    /** A refused payment seldom says of which month it is, so that all months of a file of them rely on the whole file. */
    private boolean refuses(ReadFile file, Candidate candidate) {
        return policy.refuses(candidate.submission())
                || (PaymentMonths.isPayments(candidate)
                        && policy.refuses(file.facts().reading().counts()));
    }

    /** Real data, or sample data, by itself: by key first, then joint ones against others. */
    private List<Candidate> decide(List<Candidate> candidates) {
        List<Candidate> payments =
                candidates.stream().filter(PaymentMonths::isPayments).toList();
        PaymentMonths.decide(payments, fingerprints, verdicts);
        List<Candidate> standingReturns = decideReturns(candidates.stream()
                .filter(candidate -> !PaymentMonths.isPayments(candidate))
                .toList());
        return Stream.concat(standingReturns.stream(), verdicts.standing(payments).stream())
                .toList();
    }

    private List<Candidate> decideReturns(List<Candidate> candidates) {
        Contest.decide(candidates, amendments, verdicts);
        List<Candidate> byKey = verdicts.standing(candidates);
        Overlaps overlaps = Overlaps.among(byKey);
        for (Candidate candidate : byKey) {
            List<Candidate> others = overlaps.with(candidate);
            if (!others.isEmpty()) {
                verdicts.give(candidate, Verdict.conflictingWith(others));
            }
        }
        return verdicts.standing(byKey);
    }

    /** The sample submissions that stand beside the real ones that do. */
    private List<Candidate> beside(List<Candidate> real, List<Candidate> sample, List<Candidate> sampleStanding) {
        if (real.isEmpty()) {
            return sampleStanding;
        }
        if (!policy.withSample()) {
            sample.forEach(candidate -> verdicts.give(candidate, Verdict.heldOutFor(List.of())));
            return List.of();
        }
        Overlaps overlaps = Overlaps.among(real);
        for (Candidate candidate : sampleStanding) {
            List<Candidate> others = overlaps.with(candidate);
            if (others.size() == 1 && others.getFirst().key().equals(candidate.key())) {
                verdicts.give(candidate, Verdict.supersededBy(others.getFirst()));
            } else if (!others.isEmpty()) {
                verdicts.give(candidate, Verdict.heldOutFor(others));
            }
        }
        return verdicts.standing(sampleStanding);
    }
}
