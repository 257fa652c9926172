package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.csv.PlainRecords;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.intake.PathFacts;
import org.councilbenchmarks.intake.Recogniser;
import org.councilbenchmarks.intake.Recognition;

/**
 * Reads one file: its bytes and the configuration in, its facts out, and nothing else. A file that cannot be used gives
 * facts too, without submissions and with the reason. Thread-safe.
 */
public final class ReturnFileReader {
    private final Catalogue catalogue;
    private final ReadingLimits limits;
    private final Recogniser recogniser;
    private final Whereabouts whereabouts;
    private final RowSource source;

    /** One that knows no archive: feedback files that come back cannot be put together with what they amend. */
    public ReturnFileReader(Catalogue catalogue, ReadingLimits limits) {
        this(catalogue, limits, sha256 -> Optional.empty());
    }

    /** @param archived where the bytes of a file are that was taken before, by their SHA-256 */
    public ReturnFileReader(Catalogue catalogue, ReadingLimits limits, Function<String, Optional<Path>> archived) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.recogniser = new Recogniser(catalogue.returns(), limits);
        this.whereabouts = new Whereabouts(this::hint, archived, limits);
        this.source = new RowSource(catalogue, limits, recogniser, whereabouts, archived);
    }

    /** What a file may hold; another limit may make another reading. */
    ReadingLimits limits() {
        return limits;
    }

    /**
     * Finds out what a file is from its header, without reading the rest (unless the header stands at the end).
     *
     * @param bytes where the file's bytes are
     * @param path of the file relative to the input folder; see {@link PathFacts}
     */
    public Recognition recognise(Path bytes, String path) {
        return recogniser.recognise(bytes, whereabouts.of(bytes, path));
    }

    /**
     * The facts of a file. Of each code the first thousand findings are kept whole.
     *
     * @param bytes where the file's bytes are
     * @param path of the file relative to the input folder; see {@link PathFacts}
     */
    public Facts read(Path bytes, String path) {
        return read(bytes, path, new FindingLog(), new NoListener());
    }

    /** The same for feedback: every finding is kept, and every refused row goes to the listener. */
    public Facts readForFeedback(Path bytes, String path, RowListener listener) {
        return read(bytes, path, FindingLog.keepingAll(), listener);
    }

    private Facts read(Path bytes, String path, FindingLog log, RowListener listener) {
        PathFacts hint = whereabouts.of(bytes, path);
        Recognition recognition = recogniser.recognise(bytes, hint);
        log.addAll(recognition.findings());
        return switch (recognition) {
            case Recognition.Recognised recognised -> readRows(bytes, recognised, hint, log, listener);
            case Recognition.NeedsMapping needs ->
                unusable(Reception.NEEDS_MAPPING, FindingCode.NEEDS_MAPPING, dialect(bytes, needs), needs, log);
            case Recognition.Unusable unusable ->
                unusable(Reception.REFUSED, unusable.reason(), dialect(bytes, unusable), unusable, log);
        };
    }

    private Facts readRows(
            Path bytes, Recognition.Recognised file, PathFacts path, FindingLog log, RowListener listener) {
        if (file.schema().kind() == ReturnKind.PAYMENTS && listener instanceof NoListener) {
            Optional<Facts> plain = readPlain(bytes, file, path);
            if (plain.isPresent()) {
                return plain.get();
            }
        }
        Outcome<RecordReader> opened = RecordReader.open(bytes, limits, log);
        if (opened.value().isEmpty()) {
            log.addAll(opened.findings());
            return unusable(Reception.REFUSED, opened.findings().get(0).code(), Dialect.UNKNOWN, file, log);
        }
        try (RecordReader records = opened.value().get()) {
            if (file.schema().kind() == ReturnKind.PAYMENTS) {
                return new PaymentsOfFile(file, path, catalogue.reference(), log, listener).read(records);
            }
            return FeedbackColumns.isIn(file.labels())
                    ? new AmendedFile(file, source, catalogue.reference(), log, listener).read(records)
                    : new RowsOfFile(file, catalogue.reference(), log, listener).read(records);
        }
    }

    /** Payments of a plain file, which are many; empty where the file is not plain, and anything is left to be said of it. */
    private Optional<Facts> readPlain(Path bytes, Recognition.Recognised file, PathFacts path) {
        FindingLog log = new FindingLog();
        log.addAll(file.findings());
        try (Closing records = new Closing(PlainRecords.open(bytes, limits))) {
            return records.open().isEmpty()
                    ? Optional.empty()
                    : new PaymentsOfFile(file, path, catalogue.reference(), log, new NoListener())
                            .read(records.open().get());
        } catch (IOException e) {
            // The other way meets the same failure and says what it is.
            return Optional.empty();
        }
    }

    /** Closes what may not be there. */
    private record Closing(Optional<PlainRecords> open) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (open.isPresent()) {
                open.get().close();
            }
        }
    }

    /** How the file is written, as far as its beginning shows; what is odd about it is of no account any more. */
    private Dialect dialect(Path bytes, Recognition recognition) {
        Outcome<RecordReader> opened = RecordReader.open(bytes, limits, new FindingLog());
        if (opened.value().isEmpty()) {
            return Dialect.UNKNOWN;
        }
        try (RecordReader records = opened.value().get()) {
            return new Dialect(records.encoding(), records.delimiter(), recognition.headerLine());
        }
    }

    private static Facts unusable(
            Reception reception, FindingCode reason, Dialect dialect, Recognition recognition, FindingLog log) {
        return new Facts(
                FileReading.unusable(reception, reason.code(), recognition.findReturn(), dialect),
                List.of(),
                log.tally());
    }

    /** What the path says of the file. */
    public PathFacts hint(String path) {
        return PathFacts.of(path, catalogue.returns(), catalogue.councils());
    }
}
