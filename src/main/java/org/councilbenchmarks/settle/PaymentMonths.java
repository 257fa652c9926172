package org.councilbenchmarks.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.SubmissionFingerprints;

/**
 * Published payments, by council and calendar month. A later file takes the place of an earlier one in a month where at least
 * 80 % of the earlier one's rows of that month occur in it, as multisets; where less than 5 % do, both stand, as a file of
 * purchase cards beside one of invoices; between, the later one's rows of that month wait for a person, and nothing is
 * superseded. Rows without a day never occur elsewhere. Files come in the order of their runs, those of one run in byte order
 * of their paths.
 */
final class PaymentMonths {
    private static final int SUPERSEDES = 80;
    private static final int STANDS_BESIDE = 5;

    private final SubmissionFingerprints fingerprints;
    private final Verdicts verdicts;
    private final Map<Candidate, RowFingerprints> known = new HashMap<>();

    private PaymentMonths(SubmissionFingerprints fingerprints, Verdicts verdicts) {
        this.fingerprints = fingerprints;
        this.verdicts = verdicts;
    }

    static boolean isPayments(Candidate candidate) {
        return candidate.key().returnId().equals(PaymentTotals.RETURN);
    }

    /** Gives each candidate its verdict. */
    static void decide(List<Candidate> candidates, SubmissionFingerprints fingerprints, Verdicts verdicts) {
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::key, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(month -> new PaymentMonths(fingerprints, verdicts).decide(month));
    }

    private void decide(List<Candidate> month) {
        List<Candidate> standing = new ArrayList<>();
        month.stream()
                .sorted(Comparator.comparingInt(Candidate::run).thenComparing(Candidate.FILE_ORDER))
                .forEach(later -> arrive(later, standing));
    }

    private void arrive(Candidate later, List<Candidate> standing) {
        List<Candidate> replaced = new ArrayList<>();
        List<Candidate> unclear = new ArrayList<>();
        for (Candidate earlier : standing) {
            long of = prints(earlier).size();
            long again = 100L * prints(earlier).countIn(prints(later));
            if (of > 0 && again >= SUPERSEDES * of) {
                replaced.add(earlier);
            } else if (of > 0 && again >= STANDS_BESIDE * of) {
                unclear.add(earlier);
            }
        }
        List<Candidate> certified =
                replaced.stream().filter(Candidate::isCertified).toList();
        if (!unclear.isEmpty()) {
            verdicts.give(later, Verdict.conflictingWith(unclear));
        } else if (!certified.isEmpty() && !later.isCertified()) {
            verdicts.give(later, Verdict.behindCertified(certified.getFirst()));
        } else {
            replaced.forEach(earlier -> verdicts.give(earlier, Verdict.supersededBy(later)));
            standing.removeAll(replaced);
            standing.add(later);
            verdicts.give(later, Verdict.TAKEN);
        }
    }

    private RowFingerprints prints(Candidate candidate) {
        return known.computeIfAbsent(candidate, c -> fingerprints.of(c.source(), c.index()));
    }
}
