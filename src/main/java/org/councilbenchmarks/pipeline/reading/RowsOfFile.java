package org.councilbenchmarks.pipeline.reading;

import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.intake.Recognition;

/** The rows of one recognised file on their way to facts. For one reading, by one thread. */
final class RowsOfFile {
    private final Recognition.Recognised file;
    private final RowsTaken rows;
    private final FindingLog log;
    private final RowListener listener;

    RowsOfFile(Recognition.Recognised file, ReferenceData reference, FindingLog log, RowListener listener) {
        this.file = file;
        this.rows = new RowsTaken(file, reference, log, listener);
        this.log = log;
        this.listener = listener;
    }

    Facts read(RecordReader records) {
        listener.header(file.labels());
        while (records.hasNext()) {
            CsvRecord record = records.next();
            rows.table().check(record).ifPresent(checked -> rows.add(record, checked));
        }
        Dialect dialect = new Dialect(records.encoding(), records.delimiter(), file.headerLine());
        Optional<Finding> failure = records.failure().or(() -> UnusableFacts.findEmptiness(file, rows.count()));
        return failure.isPresent()
                ? UnusableFacts.of(Reception.REFUSED, failure.get(), file, dialect, log)
                : rows.facts(dialect, Optional.empty());
    }
}
