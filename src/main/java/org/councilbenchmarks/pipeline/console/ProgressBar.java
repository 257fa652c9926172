package org.councilbenchmarks.pipeline.console;

import java.util.Locale;

/** A bar with rate and time left, redrawn in place at most ten times a second. */
final class ProgressBar extends PacedProgress {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000;

    /** From so many pieces a second on, parts of a piece say nothing. */
    private static final double MANY = 10;

    private static final double MINUTE = 60;

    private final TextRunLog log;
    private final String what;
    private final long total;

    ProgressBar(TextRunLog log, String what, long total) {
        super(REDRAW_NANOS);
        this.log = log;
        this.what = what;
        this.total = total;
    }

    @Override
    void tell(long pieces, double seconds) {
        log.showBar(bar(pieces, seconds));
    }

    private String bar(long done, double seconds) {
        int filled = total == 0 ? WIDTH : (int) Math.min(WIDTH, WIDTH * done / total);
        double rate = seconds <= 0 ? 0 : done / seconds;
        String left = rate <= 0 ? "" : ", " + time((total - done) / rate) + " left";
        return String.format(
                Locale.ROOT,
                "%s [%s%s] %,d of %,d, %s/s%s",
                what,
                "█".repeat(filled),
                "·".repeat(WIDTH - filled),
                done,
                total,
                String.format(Locale.ROOT, rate < MANY ? "%.1f" : "%,.0f", rate),
                left);
    }

    private static String time(double seconds) {
        return seconds < 2 * MINUTE
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f min", seconds / MINUTE);
    }

    @Override
    public void close() {
        log.clearBar();
    }
}
