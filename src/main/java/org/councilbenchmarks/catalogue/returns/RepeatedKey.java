package org.councilbenchmarks.catalogue.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happens where two rows of a submission have the same key. */
public enum RepeatedKey {
    /** They add up, which is noted once per file. */
    ADD,
    /** The second is refused; both lines are named. */
    REFUSE;

    public static Optional<RepeatedKey> find(String code) {
        return Arrays.stream(values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
