package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.intake.PathFacts;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;

/**
 * What is known of a file from where it lies. Mended feedback may be dropped anywhere, and its rows are still those of the
 * file that they were refused from: of it counts where that file lay, which its rows say. So the answer depends on the
 * file's bytes, those of files that they name by their hash, and the path only. Thread-safe.
 */
final class Whereabouts {
    /** Where the column stands that says so, if there is one. */
    private static final int START = 1 << 16;

    /** A row or two that a person set above the header is passed over. */
    private static final int LOOKED_AT = 50;

    private final Function<String, PathFacts> facts;
    private final Function<String, Optional<Path>> archived;
    private final ReadingLimits limits;

    /**
     * @param facts what a path says by itself
     * @param archived where the bytes of a file are, by their SHA-256
     */
    Whereabouts(Function<String, PathFacts> facts, Function<String, Optional<Path>> archived, ReadingLimits limits) {
        this.facts = facts;
        this.archived = archived;
        this.limits = limits;
    }

    PathFacts of(Path bytes, String path) {
        Optional<Origin> origin = mayBeFeedback(bytes) ? findOrigin(bytes) : Optional.empty();
        if (origin.isEmpty() || origin.get().path().isEmpty()) {
            return facts.apply(path);
        }
        String before = origin.get().path();
        return archived.apply(origin.get().sha256())
                .map(original -> of(original, before))
                .orElseGet(() -> facts.apply(before));
    }

    /** Cheap to ask of every file; in sixteen bits every other byte is zero. */
    private static boolean mayBeFeedback(Path bytes) {
        try (var in = Files.newInputStream(bytes)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .toLowerCase(Locale.ROOT)
                    .contains(FeedbackColumns.ROW_OF);
        } catch (IOException e) {
            // Whoever reads the file meets the same failure and says what it is.
            return false;
        }
    }

    /** What the first row says that says what it is for. */
    private Optional<Origin> findOrigin(Path bytes) {
        Outcome<RecordReader> opened = RecordReader.open(bytes, limits, new FindingLog());
        if (opened.value().isEmpty()) {
            return Optional.empty();
        }
        try (RecordReader records = opened.value().get()) {
            Optional<Integer> place = Optional.empty();
            for (int i = 0; i < LOOKED_AT && records.hasNext(); i++) {
                CsvRecord record = records.next();
                Optional<Origin> origin = place.filter(p -> p < record.cells().size())
                        .flatMap(p -> Origin.parse(record.cells().get(p)));
                if (origin.isPresent()) {
                    return origin;
                }
                place = place.or(() -> FeedbackColumns.place(record.cells()));
            }
            return Optional.empty();
        }
    }
}
