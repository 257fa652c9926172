package org.councilbenchmarks.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/**
 * Draws {@link SpreadData} lying down: a line from the lowest to the highest, a band over the middle half, a tick at the
 * median and a dot for whoever the chart is about. JFreeChart's box plot stands upright in two of its parts and knows no
 * dot.
 */
final class SpreadRenderer extends AbstractXYItemRenderer {

    private static final Color LINE = new Color(0x767676);
    private static final BasicStroke EDGE = new BasicStroke(1.5f);
    private static final BasicStroke TICK = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final double thickness;

    /** @param thickness of the band, in points */
    SpreadRenderer(double thickness) {
        this.thickness = thickness;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        var row = ((SpreadData) data).row(item);
        double y = domain.valueToJava2D(row.place(), area, RectangleEdge.LEFT);
        var shown = new SpreadData.Row(
                row.place(),
                range.valueToJava2D(row.lowest(), area, RectangleEdge.BOTTOM),
                range.valueToJava2D(row.lower(), area, RectangleEdge.BOTTOM),
                range.valueToJava2D(row.median(), area, RectangleEdge.BOTTOM),
                range.valueToJava2D(row.upper(), area, RectangleEdge.BOTTOM),
                range.valueToJava2D(row.highest(), area, RectangleEdge.BOTTOM),
                range.valueToJava2D(row.own(), area, RectangleEdge.BOTTOM));
        draw(graphics, shown, y);
    }

    /** Draws one where its values are already places on the paper. */
    void draw(Graphics2D graphics, SpreadData.Row row, double y) {
        if (Double.isFinite(row.lowest() + row.highest())) {
            line(graphics, row, y);
        }
        if (Double.isFinite(row.lower() + row.upper())) {
            graphics.setPaint(HouseTheme.OTHERS);
            graphics.fill(new Rectangle2D.Double(
                    row.lower(), y - thickness / 2, Math.max(row.upper() - row.lower(), 0.5), thickness));
        }
        if (Double.isFinite(row.median())) {
            graphics.setPaint(HouseTheme.INK);
            graphics.setStroke(TICK);
            graphics.draw(
                    new Line2D.Double(row.median(), y - thickness / 2 - 1.5, row.median(), y + thickness / 2 + 1.5));
        }
        if (Double.isFinite(row.own())) {
            dot(graphics, row.own(), y);
        }
    }

    private void line(Graphics2D graphics, SpreadData.Row row, double y) {
        graphics.setPaint(LINE);
        graphics.setStroke(HouseTheme.THIN);
        graphics.draw(new Line2D.Double(row.lowest(), y, row.highest(), y));
        for (double end : new double[] {row.lowest(), row.highest()}) {
            graphics.draw(new Line2D.Double(end, y - thickness / 4, end, y + thickness / 4));
        }
    }

    private void dot(Graphics2D graphics, double x, double y) {
        double radius = thickness / 2;
        var dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setPaint(HouseTheme.FOCUS);
        graphics.fill(dot);
        graphics.setPaint(Color.WHITE);
        graphics.setStroke(EDGE);
        graphics.draw(dot);
    }
}
