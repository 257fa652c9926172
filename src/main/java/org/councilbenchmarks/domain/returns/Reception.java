package org.councilbenchmarks.domain.returns;

import java.util.Locale;

/** What a file is worth by itself, before anything else that was sent is looked at. */
public enum Reception {
    /** Read as a table of a known return; single rows and submissions may still be refused. */
    READ,
    /** A table, but columns that are needed were not recognised: it waits for a line of configuration. */
    NEEDS_MAPPING,
    /** A table, but something only a person can decide is open, as whose it is: it waits until that is mended. */
    WAITING,
    /** Not usable: the reason says why. */
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
