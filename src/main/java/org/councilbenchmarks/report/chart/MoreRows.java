package org.councilbenchmarks.report.chart;

import java.util.List;

/** How many rows of a chart stand on a page. What does not fit is said, not dropped in silence. */
record MoreRows(int all, int shown) {

    private static final double LINE = 13;

    /**
     * As many rows as fit.
     *
     * @param row height of one, in points
     * @param around height of what stands above and below them
     */
    static MoreRows of(int rows, double row, double around) {
        int fit = (int) ((HouseTheme.HIGHEST - around - LINE) / row);
        return new MoreRows(rows, Math.min(rows, Math.max(1, fit)));
    }

    double height() {
        return all > shown ? LINE : 0;
    }

    /** Says how many are missing, or nothing. */
    Label label(HouseTheme theme, String what, double x, double top) {
        String text = "Not shown here for want of room: %,d %s".formatted(all - shown, what);
        var lines = all > shown ? List.of(text) : List.<String>of();
        return new Label(lines, theme.small(), x, top, Label.Align.LEFT, false);
    }
}
