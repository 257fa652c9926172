package org.councilbenchmarks.pipeline.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.CheckedRow;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.intake.CheckedRecord;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.intake.ReturnTable;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;

/**
 * Reads a feedback file that was mended and dropped again: the submissions of the file that it gives rows back to, whole,
 * with its rows in the place of exactly the lines that were refused there. A row of which only the line is left is taken
 * out. Lines are those of the file that all began with. For one reading, by one thread.
 *
 * <p>The result depends on the bytes of this file and of those that it names by their hash, and on nothing else.
 */
final class AmendedFile {
    private final Recognition.Recognised file;
    private final RowSource source;
    private final RowsTaken rows;
    private final FindingLog log;
    private final RowListener listener;
    private final ReferenceData reference;

    AmendedFile(
            Recognition.Recognised file,
            RowSource source,
            ReferenceData reference,
            FindingLog log,
            RowListener listener) {
        this.file = file;
        this.source = source;
        this.reference = reference;
        this.rows = new RowsTaken(file, reference, log, listener);
        this.log = log;
        this.listener = listener;
    }

    Facts read(RecordReader records) {
        listener.header(file.labels().stream()
                .filter(label -> !FeedbackColumns.isAdded(label))
                .toList());
        Amendment amendment = Amendment.read(records, file);
        var dialect = new Dialect(records.encoding(), records.delimiter(), file.headerLine());
        Optional<Finding> fault = records.failure().or(() -> findFault(amendment));
        if (fault.isPresent()) {
            return unusable(UnusableFacts.of(Reception.REFUSED, fault.get(), file, dialect, log), amendment);
        }
        Origin original = amendment.originals().getFirst();
        amendment.unplaced().forEach(this::refuseUnplaced);
        merge(original, amendment);
        return rows.facts(dialect, Optional.of(original.sha256()));
    }

    /** Still known as what it amends, so that it falls with that also where that is erased. */
    private static Facts unusable(Facts facts, Amendment amendment) {
        return amendment.originals().size() == 1
                ? new Facts(
                        facts.reading()
                                .amending(amendment.originals().getFirst().sha256()),
                        facts.submissions(),
                        facts.findings())
                : facts;
    }

    private Optional<Finding> findFault(Amendment amendment) {
        if (amendment.originals().size() > 1) {
            return Optional.of(
                    fault("The rows belong to " + amendment.originals().size() + " different files.")
                            .withWanted("Drop each feedback file by itself."));
        }
        if (amendment.originals().isEmpty()) {
            return Optional.of(fault("No row says in the column " + FeedbackColumns.ROW_OF + " what it is for."));
        }
        var original = source.find(amendment.originals().getFirst());
        if (original.isEmpty() || !original.get().findReturn().equals(file.findReturn())) {
            return Optional.of(fault("The file that the rows belong to ("
                    + amendment.originals().getFirst().sha256().substring(0, 8) + ") is not in the record."));
        }
        return Optional.empty();
    }

    private Finding fault(String message) {
        return Finding.of(FindingCode.UNKNOWN_ORIGINAL, Effect.FILE_REFUSED, Place.line(file.headerLine()), message);
    }

    private void merge(Origin original, Amendment amendment) {
        Map<Integer, Optional<SubmissionKey>> refused = source.refused(original);
        noteLinesThatWereNotRefused(amendment, refused.keySet());
        Set<SubmissionKey> touched = touched(amendment, refused);
        RowSource.Visitor visitor = (record, checked) -> {
            boolean own = record.equals(amendment.rows().get(record.line()));
            if (own || checked.row().findSubmission().filter(touched::contains).isPresent()) {
                rows.add(record, checked);
            }
        };
        source.replacing(original, amendment, rows.table(), visitor, refused.keySet());
    }

    /** The submissions that the mended rows belong to, and those that they were refused from: no other is touched. */
    private Set<SubmissionKey> touched(Amendment amendment, Map<Integer, Optional<SubmissionKey>> refused) {
        var trial = new ReturnTable(file, reference.councils());
        Set<SubmissionKey> touched = new HashSet<>();
        amendment.rows().forEach((line, record) -> {
            if (refused.containsKey(line)) {
                refused.get(line).ifPresent(touched::add);
                trial.checkData(record)
                        .flatMap(checked -> checked.row().findSubmission())
                        .ifPresent(touched::add);
            }
        });
        return touched;
    }

    private void noteLinesThatWereNotRefused(Amendment amendment, Set<Integer> refused) {
        amendment.rows().keySet().stream()
                .filter(line -> !refused.contains(line))
                .forEach(line -> log.add(Finding.of(
                                FindingCode.UNKNOWN_ORIGINAL,
                                Effect.QUERY,
                                Place.line(line),
                                "Line " + line + " is taken as it stands in the first file; what is here was not used.")
                        .withWanted("To change a row that was taken, send the whole return again.")));
    }

    private void refuseUnplaced(CsvRecord record) {
        var finding = Finding.of(
                        FindingCode.UNKNOWN_ORIGINAL,
                        Effect.ROW_REFUSED,
                        Place.cell(record.line(), FeedbackColumns.ROW_OF),
                        "The row does not say which line it is for.")
                .withWanted("Send the whole return again to add rows.");
        rows.add(record, new CheckedRecord(new CheckedRow.Faulty(record.line(), Optional.empty()), List.of(finding)));
    }
}
