package org.councilbenchmarks.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.councilbenchmarks.domain.measures.Unit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * How all charts look: sizes in points, the palette of the Government Analysis Function, and plots without whatever does
 * not carry data.
 */
final class HouseTheme {

    /** Whoever the chart is about. */
    static final Color FOCUS = new Color(0x12436D);

    /** Whoever stands beside them. */
    static final Color OTHERS = new Color(0xBFBFBF);

    /** The ground behind lines and marks: the middle half of a group. */
    static final Color BAND = new Color(0xD3DCE6);

    static final Color INK = new Color(0x1D1D1D);

    /** 7 : 1 on white: for what is read second. */
    static final Color SECOND = new Color(0x505050);

    static final Color RULE = new Color(0xDADADA);

    /** What must be said before anything else. */
    static final Color NOTICE = new Color(0x801650);

    /** The ground of what asks for attention. */
    static final Color WARNING = new Color(0xF3E3EA);

    static final BasicStroke HAIRLINE = new BasicStroke(0.5f);
    static final BasicStroke THIN = new BasicStroke(1);

    private static final BasicStroke EDGE = new BasicStroke(2.4f);

    /** A median, wherever it is a line. */
    static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 2.5f}, 0);

    /** Stands on a page with its title and caption, in a report with a banner. */
    static final double HIGHEST = 540;

    /** Between words and what they are about. */
    static final double GAP = 4;

    /** Of {@link #text} and {@link #strong}, in points. */
    static final float TEXT_SIZE = 9;

    private static final float SMALL_SIZE = 8.5f;

    private final Letters text;
    private final Letters strong;
    private final Letters small;
    private final Letters notice;

    HouseTheme() {
        var regular = Face.read("Regular");
        var bold = Face.read("Bold");
        text = new Letters(regular, TEXT_SIZE, INK);
        strong = new Letters(bold, TEXT_SIZE, FOCUS);
        small = new Letters(regular, SMALL_SIZE, SECOND);
        notice = new Letters(bold, SMALL_SIZE, NOTICE);
    }

    Letters text() {
        return text;
    }

    /** Of whoever is in focus. */
    Letters strong() {
        return strong;
    }

    /** For axes, and for what is read second. */
    Letters small() {
        return small;
    }

    Letters notice() {
        return notice;
    }

    /** A plot that shows nothing yet: without grounds, frames and axes. */
    XYPlot plot(PlotOrientation orientation, RuledAxis domain, RuledAxis range) {
        var plot = new XYPlot(null, domain, range, null);
        plot.setNotify(false);
        plot.setOrientation(orientation);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** Whole numbers along the side of a plot: rows from the top, or columns from the left. */
    static RuledAxis places(int places) {
        var axis = new RuledAxis(new Scale(-0.5, places - 0.5), List.of());
        axis.setVisible(false);
        return axis;
    }

    /** An axis that places things, and is not seen itself. */
    static RuledAxis unseen(Scale scale) {
        var axis = new RuledAxis(scale, List.of());
        axis.setVisible(false);
        return axis;
    }

    /** An axis with values along it. */
    RuledAxis values(Ticks ticks, Unit unit) {
        var axis = new RuledAxis(
                ticks.scale(),
                ticks.values().stream()
                        .map(value -> new RuledAxis.Tick(value.doubleValue(), ticks.text(value, unit)))
                        .toList());
        axis.setTickLabelFont(small.font());
        axis.setTickLabelPaint(small.colour());
        return axis;
    }

    /** Fine lines across the plot, at the ticks of its values. */
    static void rule(XYPlot plot) {
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeGridlinePaint(RULE);
    }

    /** Where bars begin. */
    static ValueMarker zero() {
        return new ValueMarker(0, SECOND, THIN);
    }

    /** A dashed line across all bars, with a pale edge that sets it off from the dark ones. */
    static void median(XYPlot plot, double value) {
        plot.addRangeMarker(new ValueMarker(value, Color.WHITE, EDGE), Layer.FOREGROUND);
        plot.addRangeMarker(new ValueMarker(value, INK, DASHED), Layer.FOREGROUND);
    }

    /**
     * Draws a plot such that its data fill the area, to the point.
     *
     * @param area of whole numbers: JFreeChart rounds it else
     * @param left room for what stands along the left side
     */
    void draw(XYPlot plot, Graphics2D graphics, Rectangle2D area, double left) {
        // JFreeChart cuts off what reaches over its edge, as half of the letters beside the outermost tick.
        double around = 2.5 * small.leading();
        double before = Math.max(left, around);
        var space = new AxisSpace();
        space.setLeft(before);
        space.setRight(around);
        space.setTop(around);
        space.setBottom(around);
        plot.setFixedDomainAxisSpace(space, false);
        plot.setFixedRangeAxisSpace(space, false);
        var chart = new JFreeChart(null, text.font(), plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.draw(
                graphics,
                new Rectangle2D.Double(
                        area.getX() - before,
                        area.getY() - around,
                        area.getWidth() + before + around,
                        area.getHeight() + 2 * around));
    }

    /** An area of whole numbers. */
    static Rectangle2D area(double fromX, double fromY, double toX, double toY) {
        double x = Math.ceil(fromX);
        double y = Math.ceil(fromY);
        return new Rectangle2D.Double(x, y, Math.floor(toX) - x, Math.floor(toY) - y);
    }
}
