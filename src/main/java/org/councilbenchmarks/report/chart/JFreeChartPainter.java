package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import org.councilbenchmarks.report.blocks.Chart;

/** Draws charts with JFreeChart. The fonts are read once, when it is made; after that nothing in it changes. */
public final class JFreeChartPainter implements ChartPainter {

    /** So many bars with names stand below each other with a value at each; more stand beside each other. */
    private static final int NAMED_ROWS_AT_MOST = 20;

    /** Where only those in focus are named, so many; of more, what counts is the shape of the field. */
    private static final int ROWS_AT_MOST = 8;

    private final HouseTheme theme = new HouseTheme();

    /** @throws java.io.UncheckedIOException where the fonts' jar is not on the class path */
    public JFreeChartPainter() {}

    @Override
    public float height(Chart chart, float width) {
        return (float) Math.ceil(drawing(chart, width).height());
    }

    @Override
    public float least(Chart chart, float width) {
        return (float) Math.ceil(drawing(chart, width).least());
    }

    @Override
    public void paint(Chart chart, Graphics2D graphics, float width, float height) {
        drawing(chart, width).paint(graphics, height);
    }

    @Override
    public float textWidth(String text, float size, boolean bold) {
        return (bold ? theme.strong() : theme.text()).width(text) * size / HouseTheme.TEXT_SIZE;
    }

    @Override
    public ChartPainter withNotice(String notice) {
        return new NoticePainter(this, theme.notice(), notice);
    }

    private Drawing drawing(Chart chart, double width) {
        return switch (chart) {
            case Chart.Standings standings -> new StandingsDrawing(standings, width, theme);
            case Chart.SortedBars bars when isMany(bars) -> new BarColumnsDrawing(bars, width, theme);
            case Chart.SortedBars bars -> new BarRowsDrawing(bars, width, theme);
            case Chart.Trend trend -> new TrendDrawing(trend, width, theme);
            case Chart.SpreadByGroup groups -> new SpreadByGroupDrawing(groups, width, theme);
            case Chart.HeatTable table -> new HeatTableDrawing(table, width, theme);
            case Chart.Timeline timeline -> new TimelineDrawing(timeline, width, theme);
            case Chart.RiskMatrix matrix -> new RiskMatrixDrawing(matrix, width, theme);
            case Chart.StackedShares shares -> new StackedSharesDrawing(shares, width, theme);
            case Chart.Tornado tornado -> new TornadoDrawing(tornado, width, theme);
            case Chart.QuarterlyAmounts quarters -> new QuarterlyAmountsDrawing(quarters, width, theme);
            case Chart.SmallMultiples panels -> new SmallMultiplesDrawing(panels, width, theme);
        };
    }

    private static boolean isMany(Chart.SortedBars bars) {
        boolean isAboutSomebody = bars.bars().stream().anyMatch(Chart.Bar::inFocus);
        return bars.bars().size() > (isAboutSomebody ? ROWS_AT_MOST : NAMED_ROWS_AT_MOST);
    }
}
