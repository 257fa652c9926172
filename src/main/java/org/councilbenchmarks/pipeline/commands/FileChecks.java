package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingTally;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.settle.SettlePolicy;
import org.councilbenchmarks.settle.Settling;

/**
 * Reads files as a run would, and settles them against each other as if they were all there is: so it is told beforehand
 * which submission has too many refused rows and which two files would stand in each other's way. Nothing is kept.
 */
final class FileChecks {
    private final ReturnFileReader reader;
    private final SettlePolicy policy;
    private final LocalDate asOf;
    private final CheckSelection selection;
    private final Map<String, Read> read = new LinkedHashMap<>();

    /** A file once read, with a summary of the submissions asked about. */
    private record Read(
            GivenFile given,
            String sha256,
            FactsSummary summary,
            List<Finding> findings,
            List<RowFingerprints> fingerprints) {}

    FileChecks(ReturnFileReader reader, SettlePolicy policy, LocalDate asOf, CheckSelection selection) {
        this.reader = reader;
        this.policy = policy;
        this.asOf = asOf;
        this.selection = selection;
    }

    void read(GivenFile file) throws IOException {
        var owners = new RowOwners();
        Facts facts = reader.readForFeedback(file.bytes(), file.hint(), owners);
        owners.add(facts);
        List<Finding> findings = facts.findings().kept().stream()
                .filter(finding ->
                        selection.has(finding, owners.find(finding.place().line())))
                .map(finding -> finding.inFile(file.name()))
                .toList();
        List<SubmissionFacts> selected = facts.submissions().stream()
                .filter(submission -> selection.has(submission.submission().key()))
                .toList();
        List<Submission> submissions =
                selected.stream().map(SubmissionFacts::submission).toList();
        List<RowFingerprints> fingerprints =
                selected.stream().map(SubmissionFacts::fingerprints).toList();
        var summary = new FactsSummary(facts.reading(), submissions, FindingTally.NONE);
        read.put(file.name(), new Read(file, Sha256.of(file.bytes()), summary, findings, fingerprints));
    }

    /** What was found, in the order in which the files were read. */
    List<CheckedFile> list() {
        Map<String, Read> distinct = new LinkedHashMap<>();
        read.values().stream()
                .filter(file -> !file.summary().submissions().isEmpty())
                .forEach(file -> distinct.putIfAbsent(file.sha256(), file));
        Settlement settlement = Settling.settle(
                ledger(distinct.values().stream().toList()),
                source -> distinct.get(source.sha256()).summary(),
                (source, index) -> distinct.get(source.sha256()).fingerprints().get(index),
                policy);
        return read.values().stream().map(file -> checked(file, settlement)).toList();
    }

    /** As a run would write it that saw these files and no others. */
    private List<LedgerEntry> ledger(List<Read> files) {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(entry(1, LedgerEvent.RUN, "", "", asOf.toString()));
        files.forEach(file -> entries.add(entry(
                entries.size() + 1L,
                LedgerEvent.SEEN,
                file.sha256(),
                file.given().name(),
                "")));
        return entries;
    }

    private static LedgerEntry entry(long sequence, LedgerEvent event, String sha256, String path, String reason) {
        return new LedgerEntry(sequence, Instant.EPOCH, event, sha256, path, "", "", reason, "");
    }

    private CheckedFile checked(Read file, Settlement settlement) {
        List<Finding> findings = new ArrayList<>(file.findings());
        settlement.findings().stream()
                .filter(finding -> finding.place().file().equals(file.given().name()))
                .forEach(findings::add);
        List<SettledSubmission> submissions = settlement.files().stream()
                .filter(settled -> settled.source().sha256().equals(file.sha256()))
                .findFirst()
                .map(SettledFile::submissions)
                .orElse(List.of());
        FileReading reading = file.summary().reading();
        RowCounts rows = selection.isNarrow() ? rows(submissions) : reading.counts();
        return new CheckedFile(file.given().name(), file.sha256(), reading, rows, submissions, findings);
    }

    private static RowCounts rows(List<SettledSubmission> submissions) {
        int taken = submissions.stream().mapToInt(s -> s.submission().taken()).sum();
        int refused =
                submissions.stream().mapToInt(s -> s.submission().refused()).sum();
        return new RowCounts(taken, refused, 0);
    }
}
