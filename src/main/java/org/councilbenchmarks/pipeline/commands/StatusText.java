package org.councilbenchmarks.pipeline.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.pipeline.console.AlignedTable;
import org.councilbenchmarks.pipeline.console.Paint;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.pipeline.night.RunDiary;

/** {@code status}, for people. */
final class StatusText {
    private static final int MOST_FILES = 20;
    private static final int MOST_DUE = 15;

    private final PrintWriter out;
    private final Paint paint;

    StatusText(PrintWriter out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    void print(Status status, boolean overdue) {
        if (overdue) {
            out.println(paint.alarm("Overdue: "
                    + status.lastGood()
                            .map(run -> "the last run that did not fail ended " + run.finished() + ".")
                            .orElse("no run has ended well yet.")));
        }
        out.println(status.holder()
                .map(h -> "A run is at work: " + h.who() + ", process " + h.pid() + ", since " + h.since() + ".")
                .orElse("No run is at work."));
        out.println(status.edition()
                .map(name -> "The latest edition is " + name + ".")
                .orElse("Nothing was published yet."));
        runs(status.runs());
        waiting(status.waiting());
        if (status.heldOut() > 0) {
            out.println();
            out.println(status.heldOut() + (status.heldOut() == 1 ? " file is" : " files are")
                    + " held out as sample data, since real returns stand (run --with-sample brings them back).");
        }
        due(status);
    }

    private void runs(List<RunDiary.Entry> runs) {
        heading("Last runs");
        if (runs.isEmpty()) {
            out.println("  None. Run one: council-benchmarks run");
        }
        var table = new AlignedTable("  ");
        for (RunDiary.Entry run : runs) {
            table.add(
                    KeptRuns.isGood(run) ? paint::strong : paint::alarm,
                    run.result(),
                    Instant.parse(run.started()).truncatedTo(ChronoUnit.SECONDS).toString(),
                    seconds(run),
                    run.edition().isEmpty() ? SafeText.of(run.problem()) : run.edition(),
                    counts(run.counts()));
        }
        table.lines().forEach(out::println);
    }

    private static String seconds(RunDiary.Entry run) {
        Duration took = Duration.between(Instant.parse(run.started()), Instant.parse(run.finished()));
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private void waiting(List<TakenFile> files) {
        heading("Files that wait for somebody");
        if (files.isEmpty()) {
            out.println("  None.");
        }
        var table = new AlignedTable("  ");
        files.stream()
                .limit(MOST_FILES)
                .forEach(file -> table.add(
                        paint::doubt,
                        file.fate(),
                        SafeText.of(file.path()),
                        file.sha256().substring(0, 8),
                        why(file)));
        table.lines().forEach(out::println);
        more(files.size() - MOST_FILES);
        if (!files.isEmpty()) {
            out.println("  What to do with each stands in its feedback, or ask: council-benchmarks check FILE");
        }
    }

    private static String why(TakenFile file) {
        boolean rowsOnly = file.reason().isEmpty() && file.fate().equals(Fate.PART_TAKEN.code());
        return rowsOnly ? "single rows were refused" : SafeText.of(file.reason());
    }

    private void due(Status status) {
        heading("Returns missing or late by the calendar");
        if (status.configurationFaults() > 0) {
            out.println(paint.alarm("  Not known: the configuration has " + status.configurationFaults()
                    + " faults. They are listed by: council-benchmarks run"));
            return;
        }
        if (status.edition().isEmpty()) {
            out.println("  Known once an edition is published.");
            return;
        }
        if (status.due().isEmpty()) {
            out.println("  None.");
        }
        var table = new AlignedTable("  ");
        status.due().stream()
                .limit(MOST_DUE)
                .forEach(o -> table.add(
                        o.returnId(),
                        o.financialYear(),
                        "due " + o.due(),
                        o.from(),
                        o.received() + " of " + o.expected() + " received",
                        o.late() + " late",
                        o.missing() + " missing"));
        table.lines().forEach(out::println);
        more(status.due().size() - MOST_DUE);
    }

    private void more(int number) {
        if (number > 0) {
            out.println("  … and " + number + " more (--format json lists all)");
        }
    }

    private void heading(String text) {
        out.println();
        out.println(paint.strong(text));
    }
}
