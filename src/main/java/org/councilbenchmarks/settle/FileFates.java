package org.councilbenchmarks.settle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;

/** What became of a file, from what became of its submissions. */
final class FileFates {
    /** Where nothing of a file was taken, for several reasons: the one that a person has to do something about. */
    private static final List<Fate> GRAVEST_FIRST =
            List.of(Fate.CONFLICTING_RETURNS, Fate.REFUSED, Fate.WAITING, Fate.SAMPLE_HELD_OUT, Fate.SUPERSEDED);

    private final Verdicts verdicts;

    FileFates(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    SettledFile settled(ReadFile file) {
        if (file.withdrawal().isPresent()) {
            return whole(file, Fate.WITHDRAWN, file.withdrawal().get());
        }
        FileReading reading = file.facts().reading();
        return switch (reading.reception()) {
            case NEEDS_MAPPING -> whole(file, Fate.NEEDS_MAPPING, reading.reason());
            case WAITING -> whole(file, Fate.WAITING, reading.reason());
            case REFUSED -> whole(file, Fate.REFUSED, reading.reason());
            case READ -> fromSubmissions(file, reading);
        };
    }

    private static SettledFile whole(ReadFile file, Fate fate, String reason) {
        List<SettledSubmission> submissions = file.facts().submissions().stream()
                .map(submission -> new SettledSubmission(submission, fate, reason))
                .toList();
        return new SettledFile(file.source(), file.facts(), fate, reason, submissions);
    }

    private SettledFile fromSubmissions(ReadFile file, FileReading reading) {
        if (file.facts().submissions().isEmpty()) {
            FindingCode reason = reading.counts().refused() > 0 ? FindingCode.TOO_MANY_REFUSED : FindingCode.EMPTY_FILE;
            return whole(file, Fate.REFUSED, reason.code());
        }
        List<SettledSubmission> submissions =
                file.candidates().stream().map(this::settled).toList();
        Fate fate = fate(submissions, reading.counts().refused() > 0);
        String reason = submissions.stream()
                .filter(s -> s.fate() == (fate == Fate.PART_TAKEN ? gravest(submissions) : fate))
                .findFirst()
                .map(SettledSubmission::reason)
                .orElse("");
        return new SettledFile(file.source(), file.facts(), fate, reason, submissions);
    }

    private SettledSubmission settled(Candidate candidate) {
        Verdict verdict = verdicts.get(candidate);
        return new SettledSubmission(candidate.submission(), verdict.fate(), verdict.reasonCode());
    }

    private static Fate fate(List<SettledSubmission> submissions, boolean rowsRefused) {
        Set<Fate> fates = fates(submissions);
        if (!fates.contains(Fate.TAKEN)) {
            return gravest(submissions);
        }
        return fates.size() == 1 && !rowsRefused ? Fate.TAKEN : Fate.PART_TAKEN;
    }

    /** The gravest fate of those that were not taken; taken where all were. */
    private static Fate gravest(List<SettledSubmission> submissions) {
        Set<Fate> fates = fates(submissions);
        return GRAVEST_FIRST.stream().filter(fates::contains).findFirst().orElse(Fate.TAKEN);
    }

    private static Set<Fate> fates(List<SettledSubmission> submissions) {
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        submissions.forEach(s -> fates.add(s.fate()));
        return fates;
    }
}
