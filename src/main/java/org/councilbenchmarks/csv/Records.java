package org.councilbenchmarks.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Characters to records: the one place where Commons CSV reads. It adds the line on which a record starts, and makes
 * failures checked again.
 */
final class Records implements Closeable {
    /** As strict as RFC 4180: what is not quoted well is an error. */
    static final CSVFormat STRICT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int linesBefore;

    /** @param linesBefore physical lines that were taken off the text already */
    Records(Reader text, CSVFormat format, int linesBefore) throws IOException {
        this.parser = CSVParser.builder().setReader(text).setFormat(format).get();
        this.records = parser.iterator();
        this.linesBefore = linesBefore;
    }

    /** The next record, or none at the end of the text. */
    Optional<CsvRecord> next() throws IOException {
        var line = Math.toIntExact(parser.getCurrentLineNumber() + 1 + linesBefore);
        try {
            return records.hasNext()
                    ? Optional.of(
                            new CsvRecord(line, Arrays.asList(records.next().values())))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
