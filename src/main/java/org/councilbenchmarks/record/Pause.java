package org.councilbenchmarks.record;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Named moments of a run, in the order in which it comes to them, at which it can be made to stand still, so that a test can
 * kill it just there: {@code -Dcouncil-benchmarks.pause-at=settling}. Without the property nothing happens.
 */
public enum Pause {
    /** The plan is on the disk, and nothing else of the run. */
    PLANNED,
    /** A file's bytes are in the archive under a temporary name. */
    ARCHIVING,
    /** A file is in the archive; it was not read yet. */
    ARCHIVED,
    /** A facts file is written in part, under a temporary name. */
    NOTING,
    /** The facts of a file are kept. */
    READING,
    /** Half of what the run saw is in the ledger; the last line is cut short. */
    RECORDING,
    /** All that the run saw is in the ledger. */
    SETTLING,
    BENCHMARKING,
    /** The feedback of the last run is gone; that of this one is not in its place yet. */
    FEEDBACK,
    /** The tables are in the staging folder. */
    TABLES,
    /** A report is in the staging folder. */
    REPORTING,
    /** The edition is whole, in the staging folder. */
    MANIFEST,
    /** The edition is in its place; the ledger does not know it yet. */
    PUBLISHED,
    /** Half of the line that says so is in the ledger. */
    ENTERING,
    /** The ledger knows the edition; {@code latest} names the one before. */
    ENTERED,
    /** The new link lies beside {@code latest}. */
    LINKED,
    /** {@code latest} names the edition; no diary says so. */
    SWITCHED,
    /** An edition that is not kept is taken away in part. */
    REMOVING,
    /** The ledger says that a withdrawn file is erased, and what was read from it is gone; its bytes are still there. */
    ERASING,
    /** The diary is written; the index page is that of the run before. */
    DIARY,
    /** The plan is gone, too; heartbeat and program were not told. */
    ENDED;

    static final String PROPERTY = "council-benchmarks.pause-at";

    /** Whether the run is to stand still here. */
    boolean isAsked() {
        return name().equalsIgnoreCase(System.getProperty(PROPERTY, ""));
    }

    /** Says that the point is reached, where the property names it, and waits until standard input has a byte or its end. */
    public void here() {
        if (isAsked()) {
            System.err.println("paused at " + name());
            try {
                int ignored = System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
