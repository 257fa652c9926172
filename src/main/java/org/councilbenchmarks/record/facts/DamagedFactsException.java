package org.councilbenchmarks.record.facts;

/** A facts file is not as it was written. Does not leave this package: they count as absent. */
final class DamagedFactsException extends RuntimeException {
    DamagedFactsException(String what) {
        super(what);
    }

    DamagedFactsException(String what, RuntimeException cause) {
        super(what, cause);
    }
}
