package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.csv.PlainRecords;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.intake.PathFacts;
import org.councilbenchmarks.intake.PaymentsTable;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.normalise.PaymentSums;

/** The payments of one recognised file on their way to facts. For one reading, by one thread. */
final class PaymentsOfFile {
    private final Recognition.Recognised file;
    private final PaymentsTable table;
    private final PaymentSums sums;
    private final FindingLog log;
    private final RowListener listener;
    private final CellBytes cells = new CellBytes();

    PaymentsOfFile(
            Recognition.Recognised file,
            PathFacts path,
            ReferenceData reference,
            FindingLog log,
            RowListener listener) {
        this.file = file;
        this.table = new PaymentsTable(file, path, reference.councils());
        this.sums = new PaymentSums(reference);
        this.log = log;
        this.listener = listener;
    }

    Facts read(RecordReader records) {
        listener.header(file.labels());
        while (records.hasNext()) {
            cells.set(records.next());
            take();
        }
        Dialect dialect = new Dialect(records.encoding(), records.delimiter(), file.headerLine());
        return facts(dialect, records.failure());
    }

    /** The same straight from the bytes of a plain file; empty where it turns out not to be plain. */
    Optional<Facts> read(PlainRecords records) throws IOException {
        listener.header(file.labels());
        while (records.next(cells)) {
            take();
        }
        if (!records.isPlain()) {
            return Optional.empty();
        }
        records.noteForm(log);
        return Optional.of(
                facts(new Dialect(records.encoding(), records.delimiter(), file.headerLine()), Optional.empty()));
    }

    private void take() {
        switch (table.read(cells)) {
            case PAYMENT -> sums.add(table.line());
            case REFUSED -> {
                sums.refuse(table.line(), table.isDated());
                log.addAll(table.faults());
                listener.refused(new RefusedRecord(cells.line(), cells.texts(), Optional.empty(), table.faults()));
            }
            case SKIPPED, OUTSIDE -> {
                // Counted by the table, or no part of the data.
            }
        }
    }

    private Facts facts(Dialect dialect, Optional<Finding> failure) {
        Optional<Finding> refusal = failure.or(() -> UnusableFacts.findEmptiness(file, sums.taken() + sums.refused()));
        if (refusal.isPresent()) {
            return UnusableFacts.of(Reception.REFUSED, refusal.get(), file, dialect, log);
        }
        Optional<Finding> open = table.findConflict().or(() -> sums.findUnnamed(table.councils()));
        if (open.isPresent()) {
            return UnusableFacts.of(Reception.WAITING, open.get(), file, dialect, log);
        }
        log.addAll(sums.end(table.councils()));
        log.addAll(table.notes());
        RowCounts counts = new RowCounts(sums.taken(), sums.refused(), table.skipped());
        return new Facts(
                new FileReading(Reception.READ, "", file.findReturn(), dialect, counts, sums.amountGbp()),
                sums.list(table.councils()),
                log.tally());
    }
}
