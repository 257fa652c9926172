package org.councilbenchmarks.domain.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the ledger records. */
public enum LedgerEvent {
    /** A run begins to record what it saw; {@code reason} is its as-of date. */
    RUN,
    /** A file with these bytes lay at this path for the first time. */
    SEEN,
    /** The fate of a file changed because the configuration or the program did. */
    REREAD,
    /** A file's submissions were taken back out; {@code reason} says why. */
    WITHDRAWN,
    /** As withdrawn, and the archived bytes were deleted. */
    ERASED,
    /** An edition was published; {@code path} is its folder's name, {@code sha256} the hash of its manifest. */
    EDITION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LedgerEvent> find(String code) {
        return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst();
    }
}
