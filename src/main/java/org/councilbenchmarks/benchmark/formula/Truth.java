package org.councilbenchmarks.benchmark.formula;

/** What a test of a row says: a blank cell makes it neither true nor false. */
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
