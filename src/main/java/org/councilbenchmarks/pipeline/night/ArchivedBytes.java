package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.ArchiveState;
import org.councilbenchmarks.record.Sha256;

/**
 * Sees to it, before anything is worked out, that the archive still has the files that the ledger knows. What is missing or
 * damaged is taken again where the same bytes still lie in the input folder. Otherwise the run fails: an edition without that
 * file would bear the name of the right one. Bytes that are not read in this run, since their facts are there, are looked at
 * by {@code verify} only.
 */
final class ArchivedBytes {
    private final NightRun run;

    ArchivedBytes(NightRun run) {
        this.run = run;
    }

    /** @throws IOException that names each file that is not to be had, and says what to do */
    void check() throws IOException {
        List<String> lost = new ArrayList<>();
        for (PlannedFile file : KnownFiles.all(run.workspace().ledger().read(), List.of())) {
            ArchiveState state = state(file);
            if (state != ArchiveState.WHOLE && !takenAgain(file, state)) {
                lost.add("%s (archive/%s/%s, %s)"
                        .formatted(file.path(), file.sha256().substring(0, 2), file.sha256(), word(state)));
            }
        }
        if (!lost.isEmpty()) {
            throw new IOException("The archive no longer has what these files said: "
                    + lost.stream().collect(Collectors.joining("; "))
                    + ". Restore them from a backup of "
                    + run.workspace().data().resolve("archive")
                    + ", or put the same files back where they lay in the input folder; or go on without one of them:"
                    + " council-benchmarks withdraw FILE --reason TEXT.");
        }
    }

    private ArchiveState state(PlannedFile file) throws IOException {
        Archive archive = run.archive();
        boolean isRead = archive.find(file.sha256()).isPresent() && !run.facts().has(file.sha256(), file.path());
        if (isRead) {
            return archive.verify(file.sha256());
        }
        return archive.find(file.sha256()).isPresent() ? ArchiveState.WHOLE : ArchiveState.MISSING;
    }

    private boolean takenAgain(PlannedFile file, ArchiveState state) throws IOException {
        Path place = run.workspace().input().resolve(file.path());
        if (!Files.isRegularFile(place) || !Sha256.of(place).equals(file.sha256())) {
            return false;
        }
        run.archive().delete(file.sha256());
        run.archive().put(place);
        run.workspace()
                .log()
                .warn("The archived copy of " + file.path() + " ("
                        + file.sha256().substring(0, 8) + ") was " + word(state)
                        + "; the same bytes still lie in the input folder and were taken again. Nothing is lost, but look at"
                        + " the disk of " + run.workspace().data() + ".");
        return true;
    }

    private static String word(ArchiveState state) {
        return state == ArchiveState.MISSING ? "missing" : "damaged";
    }
}
