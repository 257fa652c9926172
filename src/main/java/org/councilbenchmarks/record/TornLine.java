package org.councilbenchmarks.record;

import java.nio.file.Path;

/**
 * A last line of the ledger that a kill or a full disk cut short. It was never part of the record: nothing was done on
 * the strength of it, since what follows a ledger line waits until it is flushed.
 *
 * @param keptIn the file into which it was set aside
 * @param bytes how many
 */
public record TornLine(Path keptIn, long bytes) {
    /** The event as a sentence, complete in itself. */
    public String message() {
        return "The last line of the ledger was cut short, by a kill or a full disk; its " + bytes
                + " bytes were set aside into " + keptIn.getFileName() + " and the run goes on without it.";
    }
}
