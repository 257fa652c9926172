package org.councilbenchmarks.pipeline.console;

import java.util.Locale;

/** Progress for a log file: a line after each ten seconds of work, none for what is done sooner. */
final class ProgressLines extends PacedProgress {
    private static final long EVERY_NANOS = 10_000_000_000L;

    private final RunLog log;
    private final String what;
    private final long total;

    ProgressLines(RunLog log, String what, long total) {
        super(EVERY_NANOS);
        this.log = log;
        this.what = what;
        this.total = total;
    }

    @Override
    void tell(long pieces, double seconds) {
        log.say(String.format(Locale.ROOT, "  %s: %,d of %,d", what, pieces, total));
    }

    @Override
    public void close() {
        // Nothing is left on screen.
    }
}
