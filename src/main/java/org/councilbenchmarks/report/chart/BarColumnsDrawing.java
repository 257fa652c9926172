package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.councilbenchmarks.report.blocks.Chart.SortedBars;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/** Many bars beside each other: what counts is the shape of the field, and where those in focus stand in it. */
final class BarColumnsDrawing implements Drawing {

    private static final double PLOT = 118;
    private static final double LEAST = 84;

    /** Below this many points, the gap between two columns would only glimmer. */
    private static final double NARROW = 3;

    /** A column that is looked for among hundreds is not drawn thinner than this. */
    private static final double FOCUS_WIDTH = 2.5;

    private static final int NAMED_AT_MOST = 8;

    private final HouseTheme theme;
    private final SortedBars chart;
    private final OrderedBars bars;
    private final List<Integer> named;
    private final double width;
    private final Ticks ticks;
    private final double left;
    private final double right;

    BarColumnsDrawing(SortedBars chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.bars = OrderedBars.of(chart.bars());
        this.named = IntStream.range(0, bars.known().size())
                .filter(i -> bars.known().get(i).inFocus())
                .limit(NAMED_AT_MOST)
                .boxed()
                .toList();
        this.ticks = Ticks.over(
                Scale.fromZero(DoubleStream.concat(
                                DoubleStream.of(Values.of(chart.median())),
                                chart.bars().stream().mapToDouble(bar -> Values.of(bar.value())))
                        .toArray()),
                4);
        this.left = ticks.values().stream()
                        .mapToDouble(value -> theme.small().width(ticks.text(value, chart.unit())))
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
        this.right = median(0, 0).box().getWidth() + 2 * HouseTheme.GAP;
    }

    @Override
    public double height() {
        return top() + PLOT + bottom();
    }

    @Override
    public double least() {
        return top() + LEAST + bottom();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        var area = HouseTheme.area(left, top(), width - right, height - bottom());
        columns(graphics, area);
        median(area.getMaxX() + HouseTheme.GAP, y(chart.median().isKnown() ? Values.of(chart.median()) : 0, area))
                .draw(graphics);
        names(graphics, area);
        double line = area.getMaxY() + HouseTheme.GAP;
        for (String note : notes()) {
            Label.left(Fitting.line(note, theme.small(), width - left), theme.small(), left, line)
                    .draw(graphics);
            line += theme.small().leading();
        }
    }

    /** Room for a line of words for each column that is named. */
    private double top() {
        return Math.ceil(named.size() * theme.strong().leading() + 6);
    }

    private double bottom() {
        return HouseTheme.GAP + notes().size() * theme.small().leading() + 2;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        String absences = bars.absences();
        String all = "%,d councils, from the highest to the lowest%s"
                .formatted(bars.known().size(), absences.isEmpty() ? "" : "; " + absences);
        notes.addAll(Fitting.lines(all, theme.small(), width - left, 2));
        String focus = bars.absent().stream()
                .filter(Bar::inFocus)
                .map(bar -> bar.name() + ": " + Values.text(bar.value(), chart.unit()))
                .collect(Collectors.joining("; "));
        if (!focus.isEmpty()) {
            notes.add(focus);
        }
        return notes;
    }

    private void columns(Graphics2D graphics, Rectangle2D area) {
        var known = bars.known();
        double pitch = area.getWidth() / Math.max(1, known.size());
        var plot = theme.plot(
                PlotOrientation.VERTICAL,
                HouseTheme.places(Math.max(1, known.size())),
                theme.values(ticks, chart.unit()));
        HouseTheme.rule(plot);
        // Narrow columns overlap a little: between edges that just meet, the paper shines through.
        series(plot, 0, pitch < NARROW ? 1.15 : 0.75, false);
        series(plot, 1, Math.max(0.75, FOCUS_WIDTH / pitch), true);
        plot.addRangeMarker(HouseTheme.zero(), Layer.FOREGROUND);
        if (chart.median().isKnown()) {
            HouseTheme.median(plot, Values.of(chart.median()));
        }
        theme.draw(plot, graphics, area, left);
    }

    private void series(XYPlot plot, int index, double thickness, boolean inFocus) {
        var known = bars.known();
        var placed = IntStream.range(0, known.size())
                .filter(i -> known.get(i).inFocus() == inFocus)
                .mapToObj(i -> BarData.bar(i, thickness, known.get(i)))
                .toList();
        var colour = inFocus ? HouseTheme.FOCUS : HouseTheme.OTHERS;
        plot.setDataset(index, new BarData(placed));
        plot.setRenderer(
                index, new BarsRenderer(placed.stream().map(bar -> colour).toList()), false);
    }

    private Label median(double x, double middle) {
        return Label.around(
                List.of("median", Values.text(chart.median(), chart.unit())),
                theme.small().in(HouseTheme.INK),
                x,
                middle,
                Label.Align.LEFT);
    }

    /** Each name stands over its column, above whatever is higher there; the leftmost on the highest line. */
    private void names(Graphics2D graphics, Rectangle2D area) {
        double pitch = area.getWidth() / Math.max(1, bars.known().size());
        double line = 0;
        var labels = new ArrayList<Label>();
        for (int i : named) {
            var bar = bars.known().get(i);
            double x = area.getMinX() + (i + 0.5) * pitch;
            double end = y(Math.max(0, Values.of(bar.value())), area);
            String value = " " + Values.text(bar.value(), chart.unit());
            String name = Fitting.line(bar.name(), theme.strong(), width * 0.6);
            var label = Label.left(name + value, theme.strong(), x, line)
                    .within(0, width)
                    .blanking();
            graphics.setPaint(HouseTheme.FOCUS);
            graphics.setStroke(HouseTheme.HAIRLINE);
            graphics.draw(new Line2D.Double(x, label.box().getMaxY(), x, end));
            labels.add(label);
            line += theme.strong().leading();
        }
        labels.forEach(label -> label.draw(graphics));
    }

    private double y(double value, Rectangle2D area) {
        return ticks.scale().at(value, area.getMaxY(), area.getMinY());
    }
}
