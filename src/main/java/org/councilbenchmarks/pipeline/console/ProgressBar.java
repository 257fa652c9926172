package org.councilbenchmarks.pipeline.console;

import java.util.Locale;

/** A bar with rate and time left, redrawn in place at most ten times a second. */
final class ProgressBar implements RunLog.Progress {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000;

    private final TextRunLog log;
    private final String what;
    private final long total;
    private final long started = System.nanoTime();
    private long done;
    private long drawn;

    ProgressBar(TextRunLog log, String what, long total) {
        this.log = log;
        this.what = what;
        this.total = total;
    }

    @Override
    public synchronized void step(long pieces) {
        done += pieces;
        long now = System.nanoTime();
        if (now - drawn >= REDRAW_NANOS) {
            drawn = now;
            log.showBar(bar((now - started) / 1e9));
        }
    }

    private String bar(double seconds) {
        int filled = total == 0 ? WIDTH : (int) Math.min(WIDTH, WIDTH * done / total);
        double rate = seconds <= 0 ? 0 : done / seconds;
        String left = rate <= 0 ? "" : String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate);
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d, %.0f/s%s",
                what,
                "█".repeat(filled),
                "·".repeat(WIDTH - filled),
                done,
                total,
                rate,
                left);
    }

    @Override
    public void close() {
        log.clearBar();
    }
}
