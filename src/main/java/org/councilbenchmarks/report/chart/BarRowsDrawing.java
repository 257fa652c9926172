package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.councilbenchmarks.report.blocks.Chart.SortedBars;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.Layer;

/** A few bars below each other, the value at the end of each; no axis is needed then. */
final class BarRowsDrawing implements Drawing {

    private static final double THICKNESS = 0.68;
    private static final double NAMES_AT_MOST = 0.36;
    private static final double PADDING = 6;
    private static final int FEW = 8;

    private final HouseTheme theme;
    private final SortedBars chart;
    private final OrderedBars bars;
    private final List<List<String>> names;
    private final double width;
    private final double row;
    private final double from;
    private final double to;
    private final Scale scale;

    BarRowsDrawing(SortedBars chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.bars = OrderedBars.of(chart.bars());
        this.names = bars.all().stream()
                .map(bar -> bars.isNamed(bar)
                        ? Fitting.lines(bar.name(), letters(bar), width * NAMES_AT_MOST, 2)
                        : List.<String>of())
                .toList();
        this.row = names.stream().anyMatch(lines -> lines.size() > 1) ? 25 : many() ? 12.5 : 16;
        this.scale = Scale.fromZero(values().toArray());
        double names = nameWidth();
        this.from = names + room(scale.low() < 0 && lowestIsNegative());
        this.to = width - room(true);
    }

    @Override
    public double height() {
        return top() + bars.all().size() * row + PADDING;
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        bars(graphics);
        var all = bars.all();
        for (int i = 0; i < all.size(); i++) {
            double middle = top() + (i + 0.5) * row;
            Label.around(names.get(i), letters(all.get(i)), 0, middle, Label.Align.LEFT)
                    .draw(graphics);
            value(all.get(i), middle).blanking().draw(graphics);
        }
        median().within(0, width).draw(graphics);
    }

    /** Then the rows stand closer, so that the chart leaves room for what is said about it. */
    private boolean many() {
        return bars.all().size() > FEW;
    }

    private Letters letters(Bar bar) {
        return bar.inFocus() ? theme.strong() : theme.text();
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                DoubleStream.of(Values.of(chart.median())),
                chart.bars().stream().mapToDouble(bar -> Values.of(bar.value())));
    }

    private boolean lowestIsNegative() {
        return bars.known().stream().anyMatch(bar -> bar.value().get().signum() < 0);
    }

    private double nameWidth() {
        var all = bars.all();
        double widest = IntStream.range(0, all.size())
                .mapToDouble(i -> Label.around(names.get(i), letters(all.get(i)), 0, 0, Label.Align.LEFT)
                        .box()
                        .getWidth())
                .max()
                .orElse(0);
        return widest > 0 ? widest + 2 * HouseTheme.GAP : 0;
    }

    /** For the values at the ends of the bars. */
    private double room(boolean isNeeded) {
        double widest = bars.all().stream()
                .mapToDouble(bar -> letters(bar).width(Values.text(bar.value(), chart.unit())))
                .max()
                .orElse(0);
        return isNeeded ? widest + 2 * HouseTheme.GAP : 0;
    }

    /** Where the rows begin, below the median's label. */
    private double top() {
        return Math.ceil(theme.small().leading() + 2);
    }

    private Rectangle2D area() {
        return HouseTheme.area(from, top(), to, top() + bars.all().size() * row + PADDING / 2);
    }

    private void bars(Graphics2D graphics) {
        int rows = bars.all().size();
        var domain = HouseTheme.places(rows);
        domain.setInverted(true);
        domain.setRange(-0.5, rows - 0.5 + PADDING / 2 / row);
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, HouseTheme.unseen(scale));
        var placed = new ArrayList<BarData.Placed>();
        for (Bar bar : bars.known()) {
            placed.add(BarData.bar(placed.size(), THICKNESS, bar));
        }
        plot.setDataset(new BarData(placed));
        plot.setRenderer(new BarsRenderer(bars.known().stream()
                .map(bar -> bar.inFocus() ? HouseTheme.FOCUS : HouseTheme.OTHERS)
                .toList()));
        plot.addRangeMarker(HouseTheme.zero(), Layer.FOREGROUND);
        if (chart.median().isKnown()) {
            HouseTheme.median(plot, Values.of(chart.median()));
        }
        theme.draw(plot, graphics, area(), 0);
    }

    private Label value(Bar bar, double middle) {
        double value = bar.value().find().map(Number::doubleValue).orElse(0.0);
        String text = Values.text(bar.value(), chart.unit());
        double end = at(value);
        var letters = bar.inFocus() ? theme.strong() : theme.small();
        return value < 0
                ? Label.around(List.of(text), letters, end - HouseTheme.GAP, middle, Label.Align.RIGHT)
                : Label.around(List.of(text), letters, end + HouseTheme.GAP, middle, Label.Align.LEFT);
    }

    private Label median() {
        String text = "median " + Values.text(chart.median(), chart.unit());
        var letters = theme.small().in(HouseTheme.INK);
        return chart.median().isKnown()
                ? Label.centre(text, letters, at(Values.of(chart.median())), 0)
                : Label.left(text, letters, at(0), 0);
    }

    private double at(double value) {
        var area = area();
        return scale.at(value, area.getMinX(), area.getMaxX());
    }
}
