package org.councilbenchmarks.pipeline.night;

import java.util.concurrent.CountDownLatch;

/**
 * Named points of a run at which it can be made to stand still, so that a test can kill it just there: {@code
 * -Dcouncil-benchmarks.pause-at=settling}. Without the property nothing happens.
 */
enum Pause {
    READING,
    SETTLING,
    BENCHMARKING,
    REPORTING,
    /** The edition is in its place; the ledger does not know it yet. */
    PUBLISHED;

    static final String PROPERTY = "council-benchmarks.pause-at";

    /** Says that the point is reached, and waits to be killed, where the property names it. */
    void here() {
        if (name().equalsIgnoreCase(System.getProperty(PROPERTY, ""))) {
            System.err.println("paused at " + name());
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
