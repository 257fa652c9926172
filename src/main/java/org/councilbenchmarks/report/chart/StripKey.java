package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;

/** The line above strips that says what their marks are, where words at each mark would be the same words many times. */
record StripKey(HouseTheme theme, double from, double to, boolean isOfOne) {

    static final double HEIGHT = 16;

    /** Heads of what stands at the two ends of each strip. */
    static final String LOWEST = "lowest peer";

    static final String HIGHEST = "highest peer";

    private static final double MIDDLE = 6;
    private static final double THICKNESS = 7;
    private static final double BAND = 16;
    private static final double BETWEEN = 14;

    /** Of strips that each show one council among its peers. */
    static StripKey ofCouncil(HouseTheme theme, double from, double to) {
        return new StripKey(theme, from, to, true);
    }

    /** Of strips that show groups, and nobody in them. */
    static StripKey ofGroups(HouseTheme theme, double from) {
        return new StripKey(theme, from, from, false);
    }

    void paint(Graphics2D graphics) {
        double x = from;
        if (!isOfOne) {
            x = sample(graphics, line(x), x + BAND, "lowest to highest");
        }
        x = sample(graphics, band(x), x + BAND, "middle half");
        x = sample(graphics, median(x), x + 2, "median");
        if (isOfOne) {
            sample(graphics, dot(x + THICKNESS / 2), x + THICKNESS, "this council");
            ends(graphics);
        }
    }

    private void ends(Graphics2D graphics) {
        double top = MIDDLE - theme.small().leading() / 2;
        Label.right(LOWEST, theme.small(), from - HouseTheme.GAP, top).draw(graphics);
        Label.left(HIGHEST, theme.small(), to + HouseTheme.GAP, top).draw(graphics);
    }

    private double sample(Graphics2D graphics, SpreadData.Row mark, double end, String word) {
        new SpreadRenderer(THICKNESS).draw(graphics, mark, MIDDLE);
        var label = Label.left(
                word,
                theme.small(),
                end + HouseTheme.GAP,
                MIDDLE - theme.small().leading() / 2);
        label.draw(graphics);
        return label.box().getMaxX() + BETWEEN;
    }

    private static SpreadData.Row line(double x) {
        return new SpreadData.Row(0, x, Double.NaN, Double.NaN, Double.NaN, x + BAND, Double.NaN);
    }

    private static SpreadData.Row band(double x) {
        return new SpreadData.Row(0, Double.NaN, x, Double.NaN, x + BAND, Double.NaN, Double.NaN);
    }

    private static SpreadData.Row median(double x) {
        return new SpreadData.Row(0, Double.NaN, Double.NaN, x + 1, Double.NaN, Double.NaN, Double.NaN);
    }

    private static SpreadData.Row dot(double x) {
        return new SpreadData.Row(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, x);
    }
}
