package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import org.councilbenchmarks.report.blocks.Chart;

/** Draws charts with JFreeChart. The fonts are read once, when it is made; after that nothing in it changes. */
public final class JFreeChartPainter implements ChartPainter {

    /** So many bars stand below each other with a value at each; more stand beside each other. */
    private static final int BAR_ROWS_AT_MOST = 20;

    private final HouseTheme theme = new HouseTheme();

    /** @throws java.io.UncheckedIOException where the fonts' jar is not on the class path */
    public JFreeChartPainter() {}

    @Override
    public float height(Chart chart, float width) {
        return (float) Math.ceil(drawing(chart, width).height());
    }

    @Override
    public void paint(Chart chart, Graphics2D graphics, float width, float height) {
        drawing(chart, width).paint(graphics, height);
    }

    @Override
    public ChartPainter withNotice(String notice) {
        return new NoticePainter(this, theme.notice(), notice);
    }

    private Drawing drawing(Chart chart, double width) {
        return switch (chart) {
            case Chart.Standings standings -> new StandingsDrawing(standings, width, theme);
            case Chart.SortedBars bars
            when bars.bars().size() > BAR_ROWS_AT_MOST -> new BarColumnsDrawing(bars, width, theme);
            case Chart.SortedBars bars -> new BarRowsDrawing(bars, width, theme);
            case Chart.Trend trend -> new TrendDrawing(trend, width, theme);
            case Chart.SpreadByGroup groups -> new SpreadByGroupDrawing(groups, width, theme);
            case Chart.HeatTable table -> new HeatTableDrawing(table, width, theme);
        };
    }
}
