package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Chart.Swing;
import org.councilbenchmarks.report.blocks.Chart.Tornado;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

/** A bar from the value as it is to what it would be, the longest first; zero is a line where it is in reach. */
final class TornadoDrawing implements Drawing {

    private static final double THICKNESS = 0.62;
    private static final double ROW = 17;
    private static final double NAMES_AT_MOST = 0.4;
    private static final String NOTHING = "£0";

    private final HouseTheme theme;
    private final Tornado chart;
    private final List<Swing> swings;
    private final double width;
    private final double from;
    private final double to;
    private final Scale scale;

    TornadoDrawing(Tornado chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.swings = chart.swings().stream()
                .sorted(Comparator.comparingDouble(this::reach).reversed())
                .toList();
        this.scale = Scale.around(DoubleStream.concat(
                        DoubleStream.of(0, Values.of(chart.asItIs())),
                        swings.stream().mapToDouble(swing -> Values.of(swing.value())))
                .toArray());
        double names = swings.stream()
                .mapToDouble(swing -> theme.text().width(name(swing)))
                .max()
                .orElse(0);
        double values = swings.stream()
                        .mapToDouble(swing -> theme.small().width(Values.text(swing.value(), chart.unit())))
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
        this.from = names + 2 * HouseTheme.GAP + values;
        this.to = width - values;
    }

    /** How far from the value as it is; what is absent stands last. */
    private double reach(Swing swing) {
        double reach = Math.abs(Values.of(swing.value()) - Values.of(chart.asItIs()));
        return Double.isFinite(reach) ? reach : -1;
    }

    private String name(Swing swing) {
        return Fitting.line(swing.name(), theme.text(), width * NAMES_AT_MOST);
    }

    @Override
    public double height() {
        return top() + swings.size() * ROW + 2;
    }

    private double top() {
        return Math.ceil(theme.small().leading() + 3);
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        var area = HouseTheme.area(from, top(), to, top() + swings.size() * ROW);
        bars(graphics, area);
        for (int i = 0; i < swings.size(); i++) {
            var swing = swings.get(i);
            double middle = top() + (i + 0.5) * ROW;
            Label.around(List.of(name(swing)), theme.text(), 0, middle, Label.Align.LEFT)
                    .draw(graphics);
            value(swing, area, middle).blanking().draw(graphics);
        }
        heads(area).forEach(label -> label.draw(graphics));
    }

    private void bars(Graphics2D graphics, Rectangle2D area) {
        var domain = HouseTheme.places(swings.size());
        domain.setInverted(true);
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, HouseTheme.unseen(scale));
        var placed = new ArrayList<BarData.Placed>();
        for (int i = 0; i < swings.size() && chart.asItIs().isKnown(); i++) {
            placed.add(new BarData.Placed(
                    i,
                    THICKNESS,
                    Values.of(chart.asItIs()),
                    Values.of(swings.get(i).value())));
        }
        plot.setDataset(new BarData(placed));
        plot.setRenderer(
                new BarsRenderer(swings.stream().map(swing -> HouseTheme.FOCUS).toList()));
        plot.addRangeMarker(HouseTheme.zero(), Layer.FOREGROUND);
        if (chart.asItIs().isKnown()) {
            plot.addRangeMarker(
                    new ValueMarker(Values.of(chart.asItIs()), HouseTheme.INK, HouseTheme.DASHED), Layer.FOREGROUND);
        }
        theme.draw(plot, graphics, area, 0);
    }

    private Label value(Swing swing, Rectangle2D area, double middle) {
        String text = Values.text(swing.value(), chart.unit());
        var letters = theme.small().in(HouseTheme.INK);
        if (!swing.value().isKnown() || !chart.asItIs().isKnown()) {
            return Label.around(List.of(text), letters, at(0, area) + HouseTheme.GAP, middle, Label.Align.LEFT);
        }
        double end = at(Values.of(swing.value()), area);
        boolean isLower = Values.of(swing.value()) < Values.of(chart.asItIs());
        return isLower
                ? Label.around(List.of(text), letters, end - HouseTheme.GAP, middle, Label.Align.RIGHT)
                : Label.around(List.of(text), letters, end + HouseTheme.GAP, middle, Label.Align.LEFT);
    }

    /** What the two lines across all bars are; that of zero gives way where the other stands too near. */
    private List<Label> heads(Rectangle2D area) {
        Figure asItIs = chart.asItIs();
        String text = "as it is " + Values.text(asItIs, chart.unit());
        double x = asItIs.isKnown() ? at(Values.of(asItIs), area) : at(0, area);
        var own = Label.centre(text, theme.strong(), x, 0).within(0, width);
        var zero = Label.centre(NOTHING, theme.small(), at(0, area), 0);
        boolean isApart = zero.box().getMaxX() + HouseTheme.GAP < own.box().getMinX()
                || own.box().getMaxX() + HouseTheme.GAP < zero.box().getMinX();
        return isApart ? List.of(own, zero) : List.of(own);
    }

    private double at(double value, Rectangle2D area) {
        return scale.at(value, area.getMinX(), area.getMaxX());
    }
}
