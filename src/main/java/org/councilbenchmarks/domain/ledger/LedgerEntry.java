package org.councilbenchmarks.domain.ledger;

import java.time.Instant;

/**
 * A line of {@code data/ledger.csv}. Only sequence, event, sha256, path and reason bear on what stands; time, return, fate
 * and who are for people.
 *
 * @param sequence from 1, without gaps
 * @param time when it was written
 * @param event what happened
 * @param sha256 of the file's bytes (of the manifest, for an edition); empty for a run
 * @param path relative to the input folder (the edition's name, for an edition)
 * @param returnId the return that the file was recognised as; empty where none
 * @param fate of the file when the line was written; empty where none
 * @param reason free text; of a run, the as-of date
 * @param who the account that ran the command
 */
public record LedgerEntry(
        long sequence,
        Instant time,
        LedgerEvent event,
        String sha256,
        String path,
        String returnId,
        String fate,
        String reason,
        String who) {}
