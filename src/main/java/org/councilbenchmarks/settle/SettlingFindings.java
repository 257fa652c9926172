package org.councilbenchmarks.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Says of every submission that does not stand why, and what to do. */
final class SettlingFindings {
    private final Verdicts verdicts;

    SettlingFindings(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** In the order of the files, then of their submissions; one only per file that was withdrawn or is sample. */
    List<Finding> of(List<ReadFile> files) {
        return files.stream().flatMap(this::of).toList();
    }

    private Stream<Finding> of(ReadFile file) {
        if (file.withdrawal().isPresent()) {
            String message = "Withdrawn: " + file.withdrawal().get();
            return Stream.of(finding(file.source().path(), FindingCode.WITHDRAWN, Effect.NOTE, message));
        }
        List<Finding> findings = new ArrayList<>();
        boolean said = false;
        for (Candidate candidate : file.candidates()) {
            Verdict verdict = verdicts.get(candidate);
            boolean once = isSaidOnce(candidate, verdict);
            if (!(once && said)) {
                finding(candidate, verdict).ifPresent(findings::add);
            }
            said |= once;
        }
        return findings.stream();
    }

    /** What is so for a whole file need not be said of each council and month in it. */
    private static boolean isSaidOnce(Candidate candidate, Verdict verdict) {
        return verdict.fate() == Fate.SAMPLE_HELD_OUT
                || (verdict.equals(Verdict.TOO_MANY_REFUSED) && PaymentMonths.isPayments(candidate));
    }

    private static Optional<Finding> finding(Candidate candidate, Verdict verdict) {
        return verdict.reason().map(code -> {
            Finding finding =
                    finding(candidate.source().path(), code, effect(verdict.fate()), message(candidate, verdict));
            SubmissionKey key = candidate.key();
            return key.isJoint() ? finding : finding.withCouncil(key.councils().getFirst());
        });
    }

    private static Finding finding(String path, FindingCode code, Effect effect, String message) {
        return Finding.of(code, effect, Place.WHOLE_FILE.in(path), message);
    }

    private static Effect effect(Fate fate) {
        return switch (fate) {
            case REFUSED, NEEDS_MAPPING, CONFLICTING_RETURNS, WAITING -> Effect.SUBMISSION_REFUSED;
            case TAKEN, PART_TAKEN, SUPERSEDED, WITHDRAWN, SAMPLE_HELD_OUT -> Effect.NOTE;
        };
    }

    private static String message(Candidate candidate, Verdict verdict) {
        String what = candidate.key().toString();
        return switch (verdict.fate()) {
            case SUPERSEDED -> what + " is taken from " + paths(verdict.others()) + " instead.";
            case CONFLICTING_RETURNS ->
                PaymentMonths.isPayments(candidate)
                        ? overlap(candidate, verdict.others())
                        : conflict(candidate, verdict.others());
            case WAITING ->
                what + " is provisional and a certified one stands, from " + paths(verdict.others())
                        + ". If this one is right, withdraw that: "
                        + command(verdict.others().getFirst().source().path());
            case REFUSED -> refusal(candidate, verdict);
            case SAMPLE_HELD_OUT -> "Sample data is held out, since real returns stand.";
            case TAKEN, PART_TAKEN, NEEDS_MAPPING, WITHDRAWN ->
                throw new IllegalStateException("No reason to be given for " + verdict.fate());
        };
    }

    private static String refusal(Candidate candidate, Verdict verdict) {
        if (verdict.equals(Verdict.TOO_FAR_AHEAD)) {
            return candidate.key() + ": that year lies too far ahead to be meant.";
        }
        int refused = candidate.submission().refused();
        return PaymentMonths.isPayments(candidate)
                ? "Too many rows of the file were refused to rely on the others."
                : candidate.key() + ": " + refused + " of "
                        + (candidate.submission().taken() + refused)
                        + " rows were refused, too many to rely on the others.";
    }

    private static String conflict(Candidate candidate, List<Candidate> others) {
        boolean sameKey = others.stream().allMatch(o -> o.key().equals(candidate.key()));
        List<Candidate> all = Stream.concat(Stream.of(candidate), others.stream())
                .sorted(Candidate.FILE_ORDER)
                .toList();
        String what = candidate.key()
                + (sameKey
                        ? " is held by several files: " + paths(all)
                        : " and others speak for the same council: " + described(all));
        return what + ". None of them is taken until " + decision(all);
    }

    private static String overlap(Candidate candidate, List<Candidate> others) {
        List<Candidate> all = Stream.concat(Stream.of(candidate), others.stream())
                .sorted(Candidate.FILE_ORDER)
                .toList();
        return candidate.key() + " shares some of its rows with " + paths(others)
                + ": too many to stand beside, too few to take the place. It is not taken until " + decision(all);
    }

    private static String decision(List<Candidate> all) {
        List<String> paths = all.stream().map(c -> c.source().path()).distinct().toList();
        return paths.size() == 1
                ? "the file is corrected and sent again."
                : "it is decided which is right and the others are withdrawn: "
                        + paths.stream().map(SettlingFindings::command).collect(Collectors.joining("  or  "));
    }

    private static String described(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> c.key() + " in " + c.source().path())
                .collect(Collectors.joining(", "));
    }

    private static String paths(List<Candidate> candidates) {
        return candidates.stream().map(c -> c.source().path()).distinct().collect(Collectors.joining(", "));
    }

    private static String command(String path) {
        // Quoted for the shell, into which it is going to be copied.
        return "council-benchmarks withdraw '" + path.replace("'", "'\\''") + "' --reason …";
    }
}
