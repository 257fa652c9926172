package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;

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
    private final Records records;
    private final String encoding;
    private final String delimiter;
    private Optional<CsvRecord> next = Optional.empty();
    private Optional<Finding> failure = Optional.empty();
    private boolean ended;

    private RecordReader(Records records, String encoding, String delimiter) {
        this.records = records;
        this.encoding = encoding;
        this.delimiter = delimiter;
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
            var size = Files.size(file);
            if (size == 0) {
                return Outcome.failed(refused(FindingCode.EMPTY_FILE, "The file is empty"));
            }
            if (size > limits.maxBytes()) {
                return Outcome.failed(refused(
                        FindingCode.TOO_LARGE, "The file has " + size + " bytes; the limit is " + limits.maxBytes()));
            }
            var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            return Outcome.of(new RecordReader(new Records(text, Records.STRICT, 0), "UTF-8", "comma"));
        } catch (IOException e) {
            return Outcome.failed(refused(FindingCode.UNREADABLE, "The file could not be read: " + e));
        }
    }

    /** Name of the character set, as {@code UTF-8}; certain once the last record has been read. */
    public String encoding() {
        return encoding;
    }

    /** {@code comma}, {@code semicolon}, {@code tab}, {@code pipe} or the character itself. */
    public String delimiter() {
        return delimiter;
    }

    /** Why the records ended before the file did, if they did: the file cannot be used. */
    public Optional<Finding> failure() {
        return failure;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                next = records.next();
                ended = next.isEmpty();
            } catch (IOException e) {
                failure = Optional.of(refused(FindingCode.UNREADABLE, "The file could not be read: " + e));
                ended = true;
            }
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

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding refused(FindingCode code, String message) {
        return Finding.of(code, Effect.FILE_REFUSED, Place.WHOLE_FILE, message);
    }
}
