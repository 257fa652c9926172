package org.councilbenchmarks.report;

import java.time.LocalDate;

/**
 * What stands on the cover of an edition. Nothing in it depends on when or where the edition was made.
 *
 * @param name of the edition, {@code 2026-03-31-1a2b3c4d}: its as-of date and the hash of all that went into it
 * @param asOf the day as of which everything is worked out
 * @param programVersion version of this program
 * @param publisher who publishes it
 * @param licence of the published data
 */
public record EditionTitle(String name, LocalDate asOf, String programVersion, String publisher, Licence licence) {

    /** Stands on everything in which sample data counts, so that it never passes for real. */
    public static final String SAMPLE_NOTICE = "Synthetic sample data: not about any council";
}
