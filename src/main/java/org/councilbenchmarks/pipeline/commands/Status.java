package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.pipeline.night.RunDiary;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.record.Lock;
import org.councilbenchmarks.record.LockHolder;

/**
 * How things stand.
 *
 * @param holder who holds the lock, if anybody
 * @param runs the last ones, the latest first
 * @param lastGood the latest that did not fail
 * @param edition that {@code latest} names
 * @param waiting files of which nothing, or not all, could be taken and that wait for somebody to do something
 * @param heldOut how many files are held out as sample data, since real returns stand
 * @param due what the calendar asks for and has not come, or came late
 * @param configurationFaults how many faults the configuration has; the calendar is not known where it has any
 */
record Status(
        Optional<LockHolder> holder,
        List<RunDiary.Entry> runs,
        Optional<RunDiary.Entry> lastGood,
        Optional<String> edition,
        List<TakenFile> waiting,
        long heldOut,
        List<ReturnsDue.Open> due,
        int configurationFaults) {
    private static final int RUNS = 5;
    private static final Set<String> WAITING = Set.of(
            Fate.NEEDS_MAPPING.code(),
            Fate.CONFLICTING_RETURNS.code(),
            Fate.REFUSED.code(),
            Fate.WAITING.code(),
            Fate.PART_TAKEN.code());

    static Status of(Workspace workspace) throws IOException {
        var runs = new KeptRuns(workspace.output(), workspace.log()::warn);
        var files = new TakenFiles(workspace.ledger().read(), workspace.input());
        Optional<String> edition = workspace.shelf().findLatest();
        Outcome<Catalogue> catalogue = CatalogueLoader.load(workspace.configuration());
        List<ReturnsDue.Open> due = catalogue
                .value()
                .flatMap(known -> edition.map(name -> ReturnsDue.list(
                        known.calendar(),
                        workspace.shelf().folder(name),
                        workspace.settings().asOf())))
                .orElse(List.of());
        return new Status(
                Lock.findHolder(workspace.data()),
                runs.latest(RUNS),
                runs.findLastGood(),
                edition,
                files.list().stream().filter(f -> WAITING.contains(f.fate())).toList(),
                files.list().stream()
                        .filter(f -> f.fate().equals(Fate.SAMPLE_HELD_OUT.code()))
                        .count(),
                due,
                catalogue.value().isPresent() ? 0 : catalogue.findings().size());
    }

    /** Whether the last run that did not fail ended longer ago than that, or there was none. */
    boolean isOverdue(Duration age, Instant now) {
        return lastGood.map(run -> Instant.parse(run.finished()).plus(age).isBefore(now))
                .orElse(true);
    }
}
