package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;

/** The line above strips that says what their marks are, where words at each mark would be the same words many times. */
record StripKey(HouseTheme theme, double from, double to, double width, boolean isOfOne) {

    static final double HEIGHT = 16;

    /** Of one with heads of columns below its samples. */
    static final double HEIGHT_WITH_HEADS = 28;

    /** Heads of what stands at the two ends of each strip. */
    static final String LOWEST = "lowest peer";

    static final String HIGHEST = "highest peer";

    /** Head of the column in which medians are written. */
    static final String MEDIAN = "median";

    private static final double MIDDLE = 6;
    private static final double THICKNESS = 7;
    private static final double BAND = 16;
    private static final double BETWEEN = 14;

    /** Of strips that each show one council among its peers. */
    static StripKey ofCouncil(HouseTheme theme, double from, double to, double width) {
        return new StripKey(theme, from, to, width, true);
    }

    /** Of strips that show groups, and nobody in them. */
    static StripKey ofGroups(HouseTheme theme, double from, double width) {
        return new StripKey(theme, from, from, width, false);
    }

    void paint(Graphics2D graphics) {
        double x = from;
        if (!isOfOne) {
            x = sample(graphics, line(x), x + BAND, "lowest to highest");
        }
        x = sample(graphics, band(x), x + BAND, "middle half");
        x = sample(graphics, median(x), x + 2, MEDIAN);
        if (isOfOne) {
            sample(graphics, dot(x + THICKNESS / 2), x + THICKNESS, "this council");
        }
        heads(graphics);
    }

    private void heads(Graphics2D graphics) {
        double top = isOfOne ? top() + HEIGHT_WITH_HEADS - HEIGHT : top();
        Label.right(MEDIAN, theme.small(), width, top).draw(graphics);
        if (isOfOne) {
            Label.right(LOWEST, theme.small(), from - HouseTheme.GAP, top).draw(graphics);
            Label.left(HIGHEST, theme.small(), to + HouseTheme.GAP, top).draw(graphics);
        }
    }

    private double top() {
        return MIDDLE - theme.small().leading() / 2;
    }

    private double sample(Graphics2D graphics, SpreadData.Row mark, double end, String word) {
        new SpreadRenderer(THICKNESS).draw(graphics, mark, MIDDLE);
        var label = Label.left(word, theme.small(), end + HouseTheme.GAP, top());
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
