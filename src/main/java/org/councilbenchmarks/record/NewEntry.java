package org.councilbenchmarks.record;

import java.time.LocalDate;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.domain.returns.Fate;

/**
 * A line to be added to the ledger, before it has a number. Fields as those of
 * {@link org.councilbenchmarks.domain.ledger.LedgerEntry}.
 */
public record NewEntry(LedgerEvent event, String sha256, String path, String returnId, String fate, String reason) {

    /** A run begins to record what it saw. */
    public static NewEntry run(LocalDate asOf) {
        return new NewEntry(LedgerEvent.RUN, "", "", "", "", asOf.toString());
    }

    /** These bytes lay at this path for the first time. */
    public static NewEntry seen(String sha256, String path, String returnId, Fate fate, String reason) {
        return new NewEntry(LedgerEvent.SEEN, sha256, path, returnId, fate.code(), reason);
    }

    /** A file's fate changed because configuration or program did. */
    public static NewEntry reread(String sha256, String path, String returnId, Fate fate, String reason) {
        return new NewEntry(LedgerEvent.REREAD, sha256, path, returnId, fate.code(), reason);
    }

    /**
     * A file was taken back out.
     *
     * @param erased whether its archived bytes go too
     */
    public static NewEntry withdrawn(String sha256, String path, String reason, boolean erased) {
        LedgerEvent event = erased ? LedgerEvent.ERASED : LedgerEvent.WITHDRAWN;
        return new NewEntry(event, sha256, path, "", Fate.WITHDRAWN.code(), reason);
    }

    /**
     * An edition was published.
     *
     * @param manifestSha256 hash of its manifest
     */
    public static NewEntry edition(String name, String manifestSha256) {
        return new NewEntry(LedgerEvent.EDITION, manifestSha256, name, "", "", "");
    }
}
