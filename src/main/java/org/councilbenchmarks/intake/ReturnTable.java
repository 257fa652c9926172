package org.councilbenchmarks.intake;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;

/**
 * The rows of one recognised file. Give it every record of the file in order; it knows which of them are data. For one
 * file, by one thread.
 */
public final class ReturnTable {
    private final Recognition.Recognised file;
    private final SkippedRows skippedRows;
    private final Oddities oddities = new Oddities();
    private final RowChecker checker;
    private int skipped;

    public ReturnTable(Recognition.Recognised file, CouncilRegister register) {
        this.file = file;
        this.skippedRows = new SkippedRows(file.match());
        this.checker = new RowChecker(file, register, oddities);
    }

    /** The checked row; none for the header, what stands before it, and rows that are skipped and counted. */
    public Optional<CheckedRecord> check(CsvRecord record) {
        return file.isData(record.line()) ? checkData(record) : Optional.empty();
    }

    /** The same for a record of data that has its line from another file. */
    public Optional<CheckedRecord> checkData(CsvRecord record) {
        Optional<FindingCode> reason = skippedRows.findReason(record);
        if (reason.isPresent()) {
            skipped++;
            oddities.add(reason.get(), record.line(), "", "");
            return Optional.empty();
        }
        return Optional.of(checker.check(record));
    }

    /** Why the file waits, if it does: a row names another council than the file's path does. */
    public Optional<Finding> findConflict() {
        return checker.conflict();
    }

    /** Blank rows, repeated headers and totals so far. */
    public int skipped() {
        return skipped;
    }

    /** What is told once per file: rows that were skipped, cells that were mended. */
    public List<Finding> notes() {
        return oddities.list();
    }
}
