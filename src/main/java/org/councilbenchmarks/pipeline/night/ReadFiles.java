package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.record.ArchivedFile;
import org.councilbenchmarks.record.Pause;
import org.councilbenchmarks.record.UnreadableFileException;

/**
 * The read step: every file that has no facts yet under this configuration is archived, read, checked and normalised. A
 * group of files is a partition; groups are read in parallel, and what exists is not done again.
 */
final class ReadFiles implements GroupedWork {
    private final NightRun run;
    private final Set<String> fresh = new HashSet<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final List<PlannedFile> files;
    private final RunLog.Progress progress;

    ReadFiles(NightRun run) throws IOException {
        this.run = run;
        run.plan().files().forEach(f -> fresh.add(f.sha256()));
        this.files = KnownFiles.all(run.workspace().ledger().read(), run.plan().files());
        this.progress = run.workspace().log().progress("Reading", files.size());
    }

    @Override
    public void carryOut(int group) throws IOException {
        for (PlannedFile file : Groups.members(files, group)) {
            run.stopping().check();
            readFile(file);
            progress.step(1);
        }
    }

    private void readFile(PlannedFile file) throws IOException {
        if (fresh.contains(file.sha256()) && !archived(file)) {
            return;
        }
        if (!run.facts().has(file.sha256(), file.path())) {
            Pause.ARCHIVED.here();
            run.facts().read(file.sha256(), file.path());
            (fresh.contains(file.sha256()) ? read : again).incrementAndGet();
            Pause.READING.here();
        }
    }

    /** Takes the bytes into the archive; a file that changed since it was planned is left for the next run. */
    private boolean archived(PlannedFile file) throws IOException {
        if (run.archive().find(file.sha256()).isPresent()) {
            return true;
        }
        Path place = run.workspace().input().resolve(file.path());
        try {
            ArchivedFile taken = run.archive().put(place);
            if (taken.sha256().equals(file.sha256())) {
                return true;
            }
            if (taken.added()) {
                run.archive().delete(taken.sha256());
            }
            run.workspace().log().warn(file.path() + " changed while it was read; it is read in the next run.");
        } catch (UnreadableFileException e) {
            run.workspace()
                    .log()
                    .warn(file.path()
                            + (Files.exists(place)
                                    ? " could not be read (" + e.getMessage() + "); it is tried again next run."
                                    : " has gone since the run began; nothing was taken from it."));
        }
        return false;
    }

    @Override
    public String end() {
        progress.close();
        String did = read.get() + (read.get() == 1 ? " new file read" : " new files read");
        if (again.get() > 0) {
            did += ", " + again.get()
                    + " read again from the archive, since what bears on them changed or their facts were gone";
        }
        run.diary().count("files read", read.get());
        run.diary().count("files read again", again.get());
        return did;
    }
}
