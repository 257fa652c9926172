package org.councilbenchmarks.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;

/**
 * The records of a file that somebody dropped, whatever its encoding, line ends, delimiter and quoting, one after the
 * other in constant memory.
 *
 * <p>Every record is given as it stands, blank and ragged ones too: what a record means is for the reader's user. What is
 * odd about the file's form is noted once per file in the log, when the last record has been read or the reader is
 * closed, whichever comes first. What makes the file unusable is not in the log: it is the one finding of a failed
 * {@link #open}, or, where it shows only further down, ends the records and stands in {@link #failure()}.
 */
public final class RecordReader implements Iterator<CsvRecord>, AutoCloseable {
    private final Style style;
    private final Records records;
    private final FormNotes notes;
    private final FindingLog log;
    private Optional<CsvRecord> next = Optional.empty();
    private Optional<Finding> failure = Optional.empty();
    private boolean ended;
    private boolean noted;

    private RecordReader(Style style, Records records, FormNotes notes, FindingLog log) {
        this.style = style;
        this.records = records;
        this.notes = notes;
        this.log = log;
    }

    /**
     * Opens a file and finds out how it is written.
     *
     * @param limits past which the file is taken for broken
     * @param log receives what is odd about the file's form, once per file
     * @return the reader, to be closed; or the one finding that says why the file cannot be used and what to do
     */
    public static Outcome<RecordReader> open(Path file, ReadingLimits limits, FindingLog log) {
        try {
            var reader = begin(file, Opening.of(file, limits), limits, log);
            // Short files show all their faults here, long ones those of their first lines.
            if (reader.hasNext() || reader.failure.isEmpty()) {
                return Outcome.of(reader);
            }
            reader.close();
            return Outcome.failed(reader.failure.get());
        } catch (IOException e) {
            return Outcome.failed(asFinding(e));
        }
    }

    private static RecordReader begin(Path file, Opening opening, ReadingLimits limits, FindingLog log)
            throws IOException {
        var bytes = opening.tableBytes(file);
        try {
            var decoder = opening.encoding().decode(bytes);
            var watch = new CellWatch(opening.style(), limits, opening.linesAbove());
            var text = opening.wrapped() ? new WrappedLines(new BufferedReader(decoder)) : decoder;
            var mender = new QuoteMender(text, opening.style(), opening.width(), limits, opening.linesAbove());
            var guard = new Guard(mender, watch);
            var lines = decoder instanceof LineDecoder d ? Optional.of(d) : Optional.<LineDecoder>empty();
            var records = new Records(guard, opening.style().format(), opening.linesAbove());
            return new RecordReader(opening.style(), records, new FormNotes(opening, lines, mender, guard, watch), log);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE}, {@code windows-1252}, or {@code UTF-8 and windows-1252} where
     * lines differ; certain once the last record has been read.
     */
    public String encoding() {
        return notes.encodingName();
    }

    /**
     * {@code comma}, {@code semicolon}, {@code tab}, {@code pipe}, {@code space} or the character itself; {@code none}
     * where the file has one column.
     */
    public String delimiter() {
        return style.delimiterName();
    }

    /** Why the records ended before the file did, if they did: the file cannot be used. */
    public Optional<Finding> failure() {
        return failure;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            advance();
        }
        return next.isPresent();
    }

    @Override
    public CsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more records");
        }
        var record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }

    /** @throws UncheckedIOException where the file cannot be closed */
    @Override
    public void close() {
        noteForm();
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() {
        try {
            next = records.next();
        } catch (IOException e) {
            failure = Optional.of(asFinding(e));
        }
        if (next.isEmpty()) {
            ended = true;
            noteForm();
        }
    }

    private void noteForm() {
        if (!noted) {
            log.addAll(notes.list());
            noted = true;
        }
    }

    /** A failure of the disk is a finding too: the night goes on with the other files, and this one is tried again. */
    private static Finding asFinding(IOException e) {
        return switch (e) {
            case UnusableFile unusable -> unusable.finding();
            case CSVException malformed ->
                new UnusableFile(FindingCode.NOT_A_CSV, "The file breaks off: " + malformed.getMessage()).finding();
            default -> new UnusableFile(FindingCode.UNREADABLE, "The file could not be read: " + e).finding();
        };
    }
}
