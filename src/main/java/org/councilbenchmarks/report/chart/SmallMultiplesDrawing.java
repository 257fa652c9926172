package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Chart.Panel;
import org.councilbenchmarks.report.blocks.Chart.SmallMultiples;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.councilbenchmarks.report.blocks.Chart.YearValue;

/** Small plots in rows of equal ones, each from zero: its name above, its first and last year and their values below. */
final class SmallMultiplesDrawing implements Drawing {

    private static final double NARROWEST = 104;
    private static final double BETWEEN = 18;
    private static final double PLOT = 40;
    private static final double BELOW = 9;
    private static final int NAME_LINES = 2;

    private static final Figure NONE = Figure.notApplicable();
    private static final Spread NO_PEERS = new Spread(NONE, NONE, NONE, NONE, NONE);

    private final HouseTheme theme;
    private final List<Panel> panels;
    private final MoreRows more;
    private final int columns;
    private final double panelWidth;
    private final boolean isOnOneScale;
    private final int nameLines;

    SmallMultiplesDrawing(SmallMultiples chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.isOnOneScale = chart.isOnOneScale();
        int fit = Math.max(1, (int) ((width + BETWEEN) / (NARROWEST + BETWEEN)));
        this.columns = Math.min(fit, chart.panels().size());
        this.panelWidth = Math.floor((width - (fit - 1) * BETWEEN) / fit);
        this.nameLines = chart.panels().stream()
                .mapToInt(panel -> names(panel).size())
                .max()
                .orElse(1);
        int rows = (chart.panels().size() + columns - 1) / columns;
        this.more = MoreRows.of(rows, row(), 0);
        this.panels = chart.panels().subList(0, Math.min(chart.panels().size(), more.shown() * columns));
    }

    private List<String> names(Panel panel) {
        return Fitting.lines(panel.name(), theme.text(), panelWidth, NAME_LINES);
    }

    private double row() {
        return nameLines * theme.text().leading() + 2 + PLOT + 2 * theme.small().leading() + 4 + BELOW;
    }

    @Override
    public double height() {
        return more.shown() * row() - BELOW + more.height();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        for (int i = 0; i < panels.size(); i++) {
            int line = i / columns;
            panel(graphics, panels.get(i), (i % columns) * (panelWidth + BETWEEN), line * row());
        }
        more.label(theme, "rows of plots", 0, more.shown() * row() - BELOW).draw(graphics);
    }

    private void panel(Graphics2D graphics, Panel panel, double x, double top) {
        var names = names(panel);
        double below = top + nameLines * theme.text().leading() + 2;
        new Label(
                        names,
                        theme.text(),
                        x,
                        below - 2 - names.size() * theme.text().leading(),
                        Label.Align.LEFT,
                        false)
                .draw(graphics);
        var area = HouseTheme.area(x, below, x + panelWidth, below + PLOT);
        var scale = scale(isOnOneScale ? panels : List.of(panel));
        var values = HouseTheme.unseen(scale);
        new TrendPlot(theme, points(panel)).draw(graphics, area, 0, values);
        ground(graphics, area);
        ends(graphics, panel, area);
    }

    private static void ground(Graphics2D graphics, Rectangle2D area) {
        graphics.setPaint(HouseTheme.OTHERS);
        graphics.setStroke(HouseTheme.THIN);
        graphics.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
    }

    private static Scale scale(List<Panel> panels) {
        var scale = Scale.fromZero(panels.stream()
                .flatMap(panel -> panel.values().stream())
                .mapToDouble(value -> Values.of(value.value()))
                .toArray());
        double room = (scale.high() - scale.low()) * 0.08;
        return new Scale(scale.low() < 0 ? scale.low() - room : 0, scale.high() + room);
    }

    private static List<TrendPoint> points(Panel panel) {
        return sorted(panel)
                .map(value -> new TrendPoint(value.year(), value.value(), NO_PEERS))
                .toList();
    }

    private static Stream<YearValue> sorted(Panel panel) {
        return panel.values().stream().sorted(Comparator.comparing(YearValue::year));
    }

    /** The first year with its value on the left, the last on the right; one alone in the middle. */
    private void ends(Graphics2D graphics, Panel panel, Rectangle2D area) {
        var values = sorted(panel).toList();
        double top = area.getMaxY() + 3;
        if (values.size() == 1) {
            end(values.getFirst(), panel, theme.strong(), area.getCenterX(), top, Label.Align.CENTRE)
                    .draw(graphics);
            return;
        }
        end(values.getFirst(), panel, theme.small(), area.getMinX(), top, Label.Align.LEFT)
                .draw(graphics);
        end(values.getLast(), panel, theme.strong(), area.getMaxX(), top, Label.Align.RIGHT)
                .draw(graphics);
    }

    private Label end(YearValue value, Panel panel, Letters letters, double x, double top, Label.Align align) {
        double half = panelWidth / 2 - 2;
        var lines = Stream.of(value.year().toString(), Values.text(value.value(), panel.unit()))
                .map(line -> Fitting.line(line, letters, half))
                .toList();
        return new Label(lines, letters, x, top, align, false);
    }
}
