package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.Set;
import org.councilbenchmarks.record.Pause;

/** Deletes archived files and all that was read from them, for good. The ledger has to say so before. */
public final class Erasure {
    private Erasure() {}

    /**
     * The archived bytes go last: as long as they are there, an erasure that was killed can be done again.
     *
     * @param hashes of the files
     * @return whether anything of them was there
     */
    public static boolean of(Workspace workspace, Set<String> hashes) throws IOException {
        boolean any = false;
        for (String file : AmendingFiles.of(hashes, workspace.ledger().read(), workspace.archive())) {
            any |= workspace.facts().deleteAll(file);
        }
        Pause.ERASING.here();
        for (String file : hashes) {
            any |= workspace.archive().delete(file);
        }
        return any;
    }
}
