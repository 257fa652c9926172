package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.record.ArchivedFile;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The read step: every file that has no facts yet under this configuration is archived, read, checked and normalised. A
 * group of files is a partition; groups are read in parallel, and what exists is not done again.
 */
final class ReadFiles {
    /** Enough to keep every processor busy to the end, few enough to cost the framework nothing. */
    static final int GROUPS = 16;

    private static final String GROUP = "group-";

    private final NightRun run;
    private final Set<String> fresh = new HashSet<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final List<PlannedFile> files;
    private final RunLog.Progress progress;
    private final long begin = System.nanoTime();

    ReadFiles(NightRun run) throws IOException {
        this.run = run;
        run.plan().files().forEach(f -> fresh.add(f.sha256()));
        this.files = FileGroups.all(run.workspace().ledger().read(), run.plan().files());
        this.progress = run.workspace().log().progress("Reading", files.size());
    }

    /** A context per group; the group's number is in its name, which outlives a kill as the step itself does. */
    Map<String, ExecutionContext> groups(int gridSize) {
        Map<String, ExecutionContext> groups = new LinkedHashMap<>();
        for (int i = 0; i < gridSize; i++) {
            groups.put(GROUP + i, new ExecutionContext());
        }
        return groups;
    }

    /** @param step name of the partition's step, which ends in the group's name */
    void readGroup(String step) throws IOException {
        int group = Integer.parseInt(step.substring(step.lastIndexOf(GROUP) + GROUP.length()));
        for (PlannedFile file : FileGroups.group(files, group, GROUPS)) {
            readFile(file);
            progress.step(1);
        }
    }

    private void readFile(PlannedFile file) throws IOException {
        if (fresh.contains(file.sha256()) && !archived(file)) {
            return;
        }
        if (!run.facts().has(file.sha256(), file.path())) {
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
        } catch (NoSuchFileException e) {
            run.workspace().log().warn(file.path() + " has gone since the run began; nothing was taken from it.");
        }
        return false;
    }

    /** The step's line for the log, once all groups are done. */
    void tell() {
        progress.close();
        String did = read.get() + (read.get() == 1 ? " new file read" : " new files read");
        if (again.get() > 0) {
            did += ", " + again.get()
                    + " read again from the archive, since what bears on them changed or their facts were gone";
        }
        run.diary().note("read", (System.nanoTime() - begin) / 1e9, did);
        run.diary().count("files read", read.get());
        run.diary().count("files read again", again.get());
    }
}
