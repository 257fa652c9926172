package org.councilbenchmarks.pipeline.console;

import java.util.Locale;

/** Progress for a log file: a line after each ten seconds of work, none for what is done sooner. */
final class ProgressLines implements RunLog.Progress {
    private static final long EVERY_NANOS = 10_000_000_000L;

    private final RunLog log;
    private final String what;
    private final long total;
    private long done;
    private long told = System.nanoTime();

    ProgressLines(RunLog log, String what, long total) {
        this.log = log;
        this.what = what;
        this.total = total;
    }

    @Override
    public synchronized void step(long pieces) {
        done += pieces;
        long now = System.nanoTime();
        if (now - told >= EVERY_NANOS) {
            told = now;
            log.say(String.format(Locale.ROOT, "  %s: %,d of %,d", what, done, total));
        }
    }

    @Override
    public void close() {
        // Nothing is left on screen.
    }
}
