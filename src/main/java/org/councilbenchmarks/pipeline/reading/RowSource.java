package org.councilbenchmarks.pipeline.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.csv.CsvRecord;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.csv.RecordReader;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.intake.CheckedRecord;
import org.councilbenchmarks.intake.Recogniser;
import org.councilbenchmarks.intake.Recognition;
import org.councilbenchmarks.intake.ReturnTable;
import org.councilbenchmarks.normalise.FileSubmissions;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;

/**
 * The checked rows of an archived file, with what was mended since: where the file is itself an amendment, those of the
 * file that it amends, its own in their places.
 */
final class RowSource {
    private final Catalogue catalogue;
    private final ReadingLimits limits;
    private final Recogniser recogniser;
    private final Whereabouts whereabouts;
    private final Function<String, Optional<Path>> archived;

    /** Is given every row of data in the order of the file that all began with. */
    @FunctionalInterface
    interface Visitor {
        /** @param record the cells, with the line that the row has in that first file */
        void row(CsvRecord record, CheckedRecord checked);
    }

    RowSource(
            Catalogue catalogue,
            ReadingLimits limits,
            Recogniser recogniser,
            Whereabouts whereabouts,
            Function<String, Optional<Path>> archived) {
        this.catalogue = catalogue;
        this.limits = limits;
        this.recogniser = recogniser;
        this.whereabouts = whereabouts;
        this.archived = archived;
    }

    /** What a file was recognised as, if its bytes are there and are those of a return. */
    Optional<Recognition.Recognised> find(Origin original) {
        return archived.apply(original.sha256())
                .map(bytes -> recogniser.recognise(bytes, whereabouts.of(bytes, original.path())))
                .filter(Recognition.Recognised.class::isInstance)
                .map(Recognition.Recognised.class::cast);
    }

    /** The refused rows of a file by their line, each with the submission that it belongs to, where that could be read. */
    Map<Integer, Optional<SubmissionKey>> refused(Origin original) {
        Map<Integer, Optional<SubmissionKey>> refused = new TreeMap<>();
        find(original).ifPresent(file -> {
            var submissions = new FileSubmissions(file.schema(), catalogue.reference());
            visit(original, (record, checked) -> {
                boolean unsound = !checked.findings().isEmpty()
                        && checked.findings().stream().anyMatch(f -> f.effect() == Effect.ROW_REFUSED);
                boolean unfit = submissions.add(checked.row()).stream()
                        .anyMatch(finding -> finding.effect() == Effect.ROW_REFUSED);
                if (unsound || unfit) {
                    refused.put(record.line(), checked.row().findSubmission());
                }
            });
        });
        return refused;
    }

    /** Gives every row of a file, as it stands after its amendments. */
    void visit(Origin original, Visitor visitor) {
        visit(original, visitor, new HashSet<>());
    }

    private void visit(Origin original, Visitor visitor, Set<String> seen) {
        Optional<Recognition.Recognised> found = find(original);
        if (found.isEmpty() || !seen.add(original.sha256())) {
            return;
        }
        Recognition.Recognised file = found.get();
        var opened = RecordReader.open(archived.apply(original.sha256()).orElseThrow(), limits, new FindingLog());
        if (opened.value().isEmpty()) {
            return;
        }
        try (RecordReader records = opened.value().get()) {
            var table = new ReturnTable(file, catalogue.reference().councils());
            if (FeedbackColumns.isIn(file.labels())) {
                visit(Amendment.read(records, file), table, visitor, seen);
            } else {
                records.forEachRemaining(
                        record -> table.check(record).ifPresent(checked -> visitor.row(record, checked)));
            }
        }
    }

    private void visit(Amendment amendment, ReturnTable table, Visitor visitor, Set<String> seen) {
        if (amendment.originals().size() != 1) {
            return;
        }
        Origin original = amendment.originals().getFirst();
        replacing(original, amendment, table, visitor, refused(original).keySet(), seen);
    }

    /** Gives the rows of a file, those of an amendment in the place of the lines that were refused. */
    void replacing(Origin original, Amendment amendment, ReturnTable table, Visitor visitor, Set<Integer> refused) {
        replacing(original, amendment, table, visitor, refused, new HashSet<>());
    }

    private void replacing(
            Origin original,
            Amendment amendment,
            ReturnTable table,
            Visitor visitor,
            Set<Integer> refused,
            Set<String> seen) {
        Visitor withMended = (record, checked) -> {
            CsvRecord mended = amendment.rows().get(record.line());
            if (mended == null || !refused.contains(record.line())) {
                visitor.row(record, checked);
            } else {
                table.checkData(mended).ifPresent(row -> visitor.row(mended, row));
            }
        };
        visit(original, withMended, seen);
    }
}
