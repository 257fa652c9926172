package org.councilbenchmarks.pipeline.console;

/** Progress that is told from time to time, however quickly the pieces come. */
abstract class PacedProgress implements RunLog.Progress {
    private static final double NANOS = 1e9;

    private final long everyNanos;
    private final long started = System.nanoTime();
    private long told;
    private long done;

    /** @param everyNanos least time between two tellings, and before the first */
    PacedProgress(long everyNanos) {
        this.everyNanos = everyNanos;
        this.told = started;
    }

    @Override
    public final synchronized void step(long pieces) {
        done += pieces;
        long now = System.nanoTime();
        if (now - told >= everyNanos) {
            told = now;
            tell(done, (now - started) / NANOS);
        }
    }

    /**
     * @param pieces done so far
     * @param seconds since the start
     */
    abstract void tell(long pieces, double seconds);
}
