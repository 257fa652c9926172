package org.councilbenchmarks.pipeline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.intake.CheckedRecord;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.intake.ReturnTable;
import org.councilbenchmarks.normalise.FileSubmissions;

/** The rows of a file as they are checked, and what comes of them. For one reading, by one thread. */
final class RowsTaken {
    private final Recognition.Recognised file;
    private final ReturnTable table;
    private final FileSubmissions submissions;
    private final FindingLog log;
    private final RowListener listener;

    RowsTaken(Recognition.Recognised file, ReferenceData reference, FindingLog log, RowListener listener) {
        this.file = file;
        this.table = new ReturnTable(file, reference.councils());
        this.submissions = new FileSubmissions(file.schema(), reference);
        this.log = log;
        this.listener = listener;
    }

    ReturnTable table() {
        return table;
    }

    /** Takes a row, or refuses it and tells the listener. */
    void add(CsvRecord record, CheckedRecord checked) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        findings.addAll(submissions.add(checked.row()));
        log.addAll(findings);
        if (findings.stream().anyMatch(finding -> finding.effect() == Effect.ROW_REFUSED)) {
            listener.refused(new RefusedRecord(
                    record.line(), record.cells(), checked.row().findSubmission(), findings));
        }
    }

    /** How many rows were taken or refused. */
    int count() {
        return submissions.taken() + submissions.refused();
    }

    /**
     * What came of them; nothing, where it cannot be told whose they are.
     *
     * @param original SHA-256 of the file that these rows amend, if they do
     */
    Facts facts(Dialect dialect, Optional<String> original) {
        Optional<Finding> conflict = table.findConflict();
        if (conflict.isPresent()) {
            return UnusableFacts.of(Reception.WAITING, conflict.get(), file, dialect, log);
        }
        log.addAll(table.notes());
        log.addAll(submissions.notes());
        RowCounts counts = new RowCounts(submissions.taken(), submissions.refused(), table.skipped());
        FileReading reading = new FileReading(
                Reception.READ, "", file.findReturn(), dialect, counts, submissions.amountGbp(), original);
        return new Facts(reading, submissions.list(), log.tally());
    }
}
