package org.councilbenchmarks.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.findings.Place;

/**
 * The first records of a file: where a header stands, all but always.
 *
 * @param records at most {@value #LOOKED_AT}
 * @param isWhole whether the file has no more
 */
record FileHead(List<CsvRecord> records, boolean isWhole) {
    /** Enough for the longest preamble seen in a published file, several times over. */
    static final int LOOKED_AT = 50;

    /** How far down a header is looked for below those; a sheet of instructions may stand above it. */
    private static final int LOOKED_AT_BELOW = 1_000;

    FileHead {
        records = List.copyOf(records);
    }

    /** Fails where the file is no table, or blank. Oddities of its form are not told: whoever reads it whole tells them. */
    static Outcome<FileHead> read(Path file, ReadingLimits limits) {
        Outcome<RecordReader> opened = RecordReader.open(file, limits, new FindingLog());
        if (opened.value().isEmpty()) {
            return Outcome.failed(opened.findings());
        }
        try (RecordReader reader = opened.value().get()) {
            List<CsvRecord> records = new ArrayList<>();
            while (records.size() < LOOKED_AT && reader.hasNext()) {
                records.add(reader.next());
            }
            boolean whole = !reader.hasNext();
            Optional<Finding> failure = reader.failure();
            if (failure.isPresent()) {
                return Outcome.failed(failure.get());
            }
            if (whole && records.stream().noneMatch(FileHead::saysAnything)) {
                return Outcome.failed(Finding.of(
                        FindingCode.EMPTY_FILE, Effect.FILE_REFUSED, Place.WHOLE_FILE, "The file has no filled cell."));
            }
            return Outcome.of(new FileHead(records, whole));
        }
    }

    private static boolean saysAnything(CsvRecord record) {
        return record.cells().stream().anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /**
     * What stands below the first records.
     *
     * @param records the next ones, at most {@value #LOOKED_AT_BELOW}
     * @param last the last record of the file that is not blank
     */
    record Rest(List<CsvRecord> records, Optional<CsvRecord> last) {
        Rest {
            records = List.copyOf(records);
        }
    }

    /** Reads on below the first records; empty where the file cannot be read to its end. */
    static Optional<Rest> readOn(Path file, ReadingLimits limits) {
        Outcome<RecordReader> opened = RecordReader.open(file, limits, new FindingLog());
        if (opened.value().isEmpty()) {
            return Optional.empty();
        }
        try (RecordReader reader = opened.value().get()) {
            List<CsvRecord> records = new ArrayList<>();
            Optional<CsvRecord> last = Optional.empty();
            for (int i = 0; reader.hasNext(); i++) {
                CsvRecord record = reader.next();
                if (i >= LOOKED_AT && records.size() < LOOKED_AT_BELOW) {
                    records.add(record);
                }
                if (!record.isBlank()) {
                    last = Optional.of(record);
                }
            }
            return reader.failure().isPresent() ? Optional.empty() : Optional.of(new Rest(records, last));
        }
    }

    /** Whether nothing divides the file into columns. */
    boolean isOneColumn() {
        return records.size() > 1
                && records.stream().allMatch(record -> record.cells().size() == 1);
    }

    /** The cell's text of the first few records below a line in which the column is filled. */
    List<String> samples(int place, int belowLine) {
        return records.stream()
                .filter(record ->
                        record.line() > belowLine && place < record.cells().size())
                .map(record -> record.cells().get(place).strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(3)
                .toList();
    }

    /**
     * Cells that the rows of a table fill. Where most of them reach beyond the header, its last columns have no name; a
     * single row that does so has a delimiter too many and its cells do not stand where they belong.
     */
    int width(HeaderLine header) {
        List<Integer> widths = records.stream()
                .filter(record -> record.line() != header.line() && !record.isBlank())
                .map(FileHead::filledWidth)
                .toList();
        long wider = widths.stream().filter(width -> width > header.width()).count();
        return wider * 2 > widths.size()
                ? widths.stream().mapToInt(Integer::intValue).max().orElse(header.width())
                : header.width();
    }

    private static int filledWidth(CsvRecord record) {
        int width = record.cells().size();
        while (width > 0 && record.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
