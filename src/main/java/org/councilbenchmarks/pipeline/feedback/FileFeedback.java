package org.councilbenchmarks.pipeline.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns;
import org.councilbenchmarks.pipeline.reading.FeedbackColumns.Origin;
import org.councilbenchmarks.pipeline.reading.RefusedRecord;
import org.councilbenchmarks.pipeline.reading.RowListener;

/**
 * The feedback on one file, council by council: each gets its own rows only. What belongs to no council that could be read
 * goes under {@code _unknown}.
 */
final class FileFeedback implements RowListener {
    static final String UNKNOWN = "_unknown";
    private final SettledFile file;
    private final Set<SubmissionKey> over;
    private final List<String> labels = new ArrayList<>();
    private final SortedMap<String, List<FeedbackRow>> rows = new TreeMap<>();

    /** @param amended the file's submissions that came again since, with mended rows */
    FileFeedback(SettledFile file, Set<SubmissionKey> amended) {
        this.file = file;
        this.over = file.submissions().stream()
                .filter(settled -> settled.fate() == Fate.SUPERSEDED
                        || amended.contains(settled.submission().key()))
                .map(settled -> settled.submission().key())
                .collect(Collectors.toSet());
    }

    @Override
    public void header(List<String> names) {
        labels.addAll(names);
    }

    @Override
    public void refused(RefusedRecord record) {
        if (record.submission().filter(over::contains).isPresent()) {
            return;
        }
        FeedbackRow row = new FeedbackRow(
                record.cells(),
                new Origin(record.line(), file.source().sha256(), file.source().path()).text(),
                record.findings());
        record.submission()
                .map(SubmissionKey::councils)
                .map(codes -> codes.stream().map(CouncilCode::value).toList())
                .orElse(List.of(UNKNOWN))
                .forEach(council -> add(council, row));
    }

    /** Whether nothing of the file is asked of a council any more. */
    private boolean isOver(String council) {
        List<SubmissionKey> its = file.facts().submissions().stream()
                .map(Submission::key)
                .filter(key ->
                        key.councils().stream().anyMatch(code -> code.value().equals(council)))
                .toList();
        return !its.isEmpty() && over.containsAll(its);
    }

    /** What is said of the file as a whole, of its submissions, and of rows that were taken with a query. */
    void add(Finding finding) {
        if (finding.effect() == Effect.FILE_REFUSED
                || finding.effect() == Effect.SUBMISSION_REFUSED
                || finding.effect() == Effect.QUERY) {
            var row = new FeedbackRow(List.of(), "", List.of(finding));
            councilsOf(finding).stream().filter(council -> !isOver(council)).forEach(council -> add(council, row));
        }
    }

    private List<String> councilsOf(Finding finding) {
        if (finding.council().isPresent()) {
            return List.of(finding.council().get().value());
        }
        List<String> all = file.facts().submissions().stream()
                .map(Submission::key)
                .flatMap(key -> key.councils().stream())
                .map(CouncilCode::value)
                .distinct()
                .sorted()
                .toList();
        // A finding on a row whose council is not said would show one council's data to another.
        return all.size() == 1 || (!all.isEmpty() && finding.place().line() == 0) ? all : List.of(UNKNOWN);
    }

    private void add(String council, FeedbackRow row) {
        rows.computeIfAbsent(council, c -> new ArrayList<>()).add(row);
    }

    /**
     * Writes a table per council, and a page beside it.
     *
     * @param names what a council is called, by its code
     * @return how many councils
     */
    int write(Path folder, UnaryOperator<String> names) throws IOException {
        for (var council : rows.entrySet()) {
            Path target = folder.resolve(council.getKey()).resolve(name() + ".csv");
            Files.createDirectories(target.getParent());
            write(target, council.getValue());
            var page = new FeedbackPage(
                    file, names.apply(council.getKey()), target.getFileName().toString());
            Files.writeString(target.resolveSibling(name() + ".html"), page.html(labels, council.getValue()));
        }
        return rows.size();
    }

    private void write(Path target, List<FeedbackRow> lines) throws IOException {
        int width = Math.max(
                labels.size(),
                lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0));
        List<String> header = new ArrayList<>(labels);
        while (header.size() < width) {
            header.add("(column " + (header.size() + 1) + ")");
        }
        header.addAll(FeedbackColumns.ADDED);
        try (OutputStream out = Files.newOutputStream(target);
                CsvWriter csv = CsvWriter.open(out, header)) {
            for (FeedbackRow line : lines) {
                for (int i = 0; i < width; i++) {
                    csv.text(i < line.cells().size() ? line.cells().get(i) : "");
                }
                csv.text(line.problem())
                        .text(line.where())
                        .text(line.was())
                        .text(line.howToFix())
                        .plain(line.origin())
                        .endRow();
            }
        }
    }

    /** The file's own name, made safe, with the hash that tells versions apart. */
    private String name() {
        String path = file.source().path();
        String base = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)\\.csv$", "");
        String safe = base.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[.-]+", "");
        String start = safe.substring(0, Math.min(80, safe.length()));
        return (start.isEmpty() ? "file" : start) + "-" + file.source().hash8();
    }
}
