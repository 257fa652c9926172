package org.councilbenchmarks.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** The lines and the band of a trend. A year without a figure is a gap: nothing is drawn across it. */
record TrendPlot(HouseTheme theme, List<TrendPoint> points) {

    private static final BasicStroke OWN = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double DOT = 2.6;

    /** Above so many years, dots would run into each other. */
    private static final int DOTTED_AT_MOST = 20;

    void draw(Graphics2D graphics, Rectangle2D area, double left, RuledAxis values) {
        var plot =
                theme.plot(PlotOrientation.VERTICAL, HouseTheme.unseen(new Scale(first() - 0.5, last() + 0.5)), values);
        HouseTheme.rule(plot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, band());
        plot.setRenderer(0, bandRenderer(), false);
        plot.setDataset(1, line(point -> Values.of(point.spread().median())));
        plot.setRenderer(1, new LineRenderer(HouseTheme.INK, HouseTheme.DASHED, false), false);
        plot.setDataset(2, line(point -> Values.of(point.own())));
        plot.setRenderer(2, new LineRenderer(HouseTheme.FOCUS, OWN, last() - first() < DOTTED_AT_MOST), false);
        theme.draw(plot, graphics, area, left);
    }

    private int first() {
        return points.getFirst().year().first();
    }

    private int last() {
        return points.getLast().year().first();
    }

    /** A value for each year from the first to the last. */
    private double[] values(ToDoubleFunction<TrendPoint> what) {
        var values = new double[last() - first() + 1];
        Arrays.fill(values, Double.NaN);
        for (TrendPoint point : points) {
            values[point.year().first() - first()] = what.applyAsDouble(point);
        }
        return values;
    }

    private XYDataset line(ToDoubleFunction<TrendPoint> what) {
        double[] values = values(what);
        var years = new double[values.length];
        Arrays.setAll(years, i -> first() + i);
        var data = new DefaultXYDataset();
        data.addSeries("line", new double[][] {years, values});
        return data;
    }

    /** A series for each run of years without a gap: a band is filled from its first year to its last. */
    private XYDataset band() {
        double[] lower = values(point -> Values.of(point.spread().lowerQuartile()));
        double[] upper = values(point -> Values.of(point.spread().upperQuartile()));
        var data = new DefaultIntervalXYDataset();
        int from = 0;
        for (int i = 0; i <= lower.length; i++) {
            if (i == lower.length || !Double.isFinite(lower[i] + upper[i])) {
                if (from < i) {
                    data.addSeries(from, run(from, i, lower, upper));
                }
                from = i + 1;
            }
        }
        return data;
    }

    /** A year that stands alone gets a band of its own width. */
    private double[][] run(int from, int to, double[] lower, double[] upper) {
        var rows = new ArrayList<double[]>();
        for (int i = from; i < to; i++) {
            double x = first() + i;
            double middle = (lower[i] + upper[i]) / 2;
            if (to - from == 1) {
                rows.add(new double[] {x - 0.15, x - 0.15, x - 0.15, middle, lower[i], upper[i]});
                rows.add(new double[] {x + 0.15, x + 0.15, x + 0.15, middle, lower[i], upper[i]});
            } else {
                rows.add(new double[] {x, x, x, middle, lower[i], upper[i]});
            }
        }
        return Values.columns(rows, 6);
    }

    private static XYItemRenderer bandRenderer() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        renderer.setAutoPopulateSeriesFillPaint(false);
        renderer.setDefaultFillPaint(HouseTheme.BAND);
        return renderer;
    }

    /** A line with gaps; a year between two gaps is a dot. */
    private static final class LineRenderer extends XYLineAndShapeRenderer {

        private final boolean isDotted;

        LineRenderer(Color colour, Stroke stroke, boolean isDotted) {
            super(true, true);
            this.isDotted = isDotted;
            setSeriesPaint(0, colour);
            setSeriesStroke(0, stroke);
            setSeriesShape(0, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        }

        @Override
        public boolean getItemShapeVisible(int series, int item) {
            var data = getPlot().getDataset(getPlot().getIndexOf(this));
            return isDotted || !(isKnown(data, item - 1) || isKnown(data, item + 1));
        }

        private static boolean isKnown(XYDataset data, int item) {
            return item >= 0 && item < data.getItemCount(0) && Double.isFinite(data.getYValue(0, item));
        }
    }
}
