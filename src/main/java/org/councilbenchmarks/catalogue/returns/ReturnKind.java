package org.councilbenchmarks.catalogue.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the rows of a return are read. */
public enum ReturnKind {
    /** Sent in for us: each row bears council and year, and is kept. */
    RETURN,
    /** Published for everyone, in whatever layout: read by rules of its own, and summed as it streams. */
    PAYMENTS;

    public static Optional<ReturnKind> find(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
