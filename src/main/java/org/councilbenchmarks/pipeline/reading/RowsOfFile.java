package org.councilbenchmarks.pipeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.intake.CheckedRecord;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.intake.ReturnTable;
import org.councilbenchmarks.normalise.FileSubmissions;

/** The rows of one recognised file on their way to facts. For one reading, by one thread. */
final class RowsOfFile {
    private final Recognition.Recognised file;
    private final ReturnTable table;
    private final FileSubmissions submissions;
    private final FindingLog log;
    private final RowListener listener;

    RowsOfFile(Recognition.Recognised file, ReferenceData reference, FindingLog log, RowListener listener) {
        this.file = file;
        this.table = new ReturnTable(file, reference.councils());
        this.submissions = new FileSubmissions(file.schema(), reference);
        this.log = log;
        this.listener = listener;
    }

    Facts read(RecordReader records) {
        listener.header(file.labels());
        while (records.hasNext()) {
            CsvRecord record = records.next();
            table.check(record).ifPresent(checked -> add(record, checked));
        }
        Dialect dialect = new Dialect(records.encoding(), records.delimiter(), file.headerLine());
        Optional<Finding> failure = records.failure().or(this::findEmptiness);
        if (failure.isPresent()) {
            return unusable(Reception.REFUSED, failure.get(), dialect);
        }
        if (table.findConflict().isPresent()) {
            return unusable(Reception.WAITING, table.findConflict().get(), dialect);
        }
        log.addAll(table.notes());
        log.addAll(submissions.notes());
        RowCounts counts = new RowCounts(submissions.taken(), submissions.refused(), table.skipped());
        return new Facts(
                new FileReading(Reception.READ, "", file.findReturn(), dialect, counts, submissions.amountGbp()),
                submissions.list(),
                log.tally());
    }

    private void add(CsvRecord record, CheckedRecord checked) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.addAll(submissions.add(checked.row()));
        log.addAll(findings);
        if (findings.stream().anyMatch(finding -> finding.effect() == Effect.ROW_REFUSED)) {
            listener.refused(new RefusedRecord(
                    record.line(), record.cells(), checked.row().findSubmission(), findings));
        }
    }

    private Optional<Finding> findEmptiness() {
        return submissions.taken() + submissions.refused() > 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.EMPTY_FILE,
                        Effect.FILE_REFUSED,
                        Place.line(file.headerLine()),
                        "There is a header, and no row of data with it."));
    }

    /** What was read before the file broke off is not to be relied on: a damaged one has holes. */
    private Facts unusable(Reception reception, Finding reason, Dialect dialect) {
        log.add(reason);
        return new Facts(
                FileReading.unusable(reception, reason.code().code(), file.findReturn(), dialect),
                List.of(),
                log.tally());
    }
}
