package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.FaultInWords;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.night.RunDiary.Entry;
import org.councilbenchmarks.report.SectorNames;

/** What is said and noted of a run that did not come to its end. */
final class FailedRun {
    private FailedRun() {}

    /**
     * Says what went wrong, that nothing is lost, and what to do; then writes the diary and tells the program of the setting
     * after-run, as far as that works on the same machine on the same night.
     *
     * @return the code to end with
     */
    static int tell(Workspace workspace, Throwable fault, RunDiary diary) {
        return tell(workspace, fault, diary, Optional.empty());
    }

    /** The same, of a run whose configuration is known, so that the index page can show it. */
    static int tell(Workspace workspace, Throwable fault, RunDiary diary, SectorNames names) {
        return tell(workspace, fault, diary, Optional.of(names));
    }

    private static int tell(Workspace workspace, Throwable fault, RunDiary diary, Optional<SectorNames> names) {
        Optional<String> words = FaultInWords.of(fault);
        String problem = words.orElse(String.valueOf(fault.getMessage()));
        RunLog log = workspace.log();
        log.warn((fault instanceof StoppedException ? "The run is stopped: " : "The run failed: ") + problem);
        log.warn("Nothing is lost, and the last edition stands. Run again to go on where it stopped.");
        if (words.isEmpty()) {
            fault.printStackTrace();
        }
        try {
            Entry entry = diary.write(workspace, RunDiary.FAILED, "", problem);
            // While Java shuts down it cannot load a typeface; the next run writes the page.
            if (names.isPresent() && !(fault instanceof StoppedException)) {
                OutputIndex.write(workspace, names.get());
            }
            AfterRun.follow(workspace, entry);
        } catch (IOException | UncheckedIOException e) {
            log.warn("This could not be noted in the output folder: "
                    + FaultInWords.of(e).orElse(""));
        }
        return ExitCode.FAILED;
    }
}
