package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.report.blocks.Chart.QuarterAmount;
import org.councilbenchmarks.report.blocks.Chart.QuarterlyAmounts;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.Layer;

/** A column a quarter, under them the financial years; the highest is dark and has its value written on it. */
final class QuarterlyAmountsDrawing implements Drawing {

    private static final double PLOT = 128;
    private static final double LEAST = 96;
    private static final double THICKNESS = 0.74;
    private static final int MONTHS_OF_QUARTER = 3;

    private final HouseTheme theme;
    private final QuarterlyAmounts chart;
    private final List<QuarterAmount> quarters;
    private final double width;
    private final Ticks ticks;
    private final double left;
    private final int highest;

    QuarterlyAmountsDrawing(QuarterlyAmounts chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.quarters = chart.quarters();
        this.width = width;
        this.ticks = Ticks.over(
                Scale.fromZero(quarters.stream()
                        .mapToDouble(quarter -> Values.of(quarter.amount()))
                        .toArray()),
                4);
        this.left = ticks.values().stream()
                        .mapToDouble(value -> theme.small().width(ticks.text(value, chart.unit())))
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
        this.highest = IntStream.range(0, quarters.size())
                .filter(i -> quarters.get(i).amount().isKnown())
                .reduce((a, b) -> Values.of(quarters.get(b).amount())
                                > Values.of(quarters.get(a).amount())
                        ? b
                        : a)
                .orElse(-1);
    }

    @Override
    public double height() {
        return top() + PLOT + bottom();
    }

    @Override
    public double least() {
        return top() + LEAST + bottom();
    }

    private double top() {
        return Math.ceil(theme.strong().leading() + 2);
    }

    private double bottom() {
        return 2 * HouseTheme.GAP + 2 * theme.small().leading();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        var area = HouseTheme.area(left, top(), width, height - bottom());
        columns(graphics, area);
        double pitch = area.getWidth() / quarters.size();
        boolean haveNames = pitch >= theme.small().width("Q4") + 2;
        for (int i = 0; i < quarters.size(); i++) {
            double middle = area.getMinX() + (i + 0.5) * pitch;
            if (haveNames) {
                Label.centre(quarter(quarters.get(i)), theme.small(), middle, area.getMaxY() + HouseTheme.GAP)
                        .draw(graphics);
            }
            if (!quarters.get(i).amount().isKnown()) {
                Label.centre(
                                "–",
                                theme.small(),
                                middle,
                                area.getMaxY() - theme.small().leading())
                        .draw(graphics);
            }
        }
        years(graphics, area, pitch);
        if (highest >= 0) {
            double y = ticks.scale().at(Values.of(quarters.get(highest).amount()), area.getMaxY(), area.getMinY());
            String text = Values.text(quarters.get(highest).amount(), chart.unit());
            Label.centre(
                            text,
                            theme.strong(),
                            area.getMinX() + (highest + 0.5) * pitch,
                            y - theme.strong().leading() - 1)
                    .within(left, width)
                    .blanking()
                    .draw(graphics);
        }
    }

    private void columns(Graphics2D graphics, Rectangle2D area) {
        var placed = new ArrayList<BarData.Placed>();
        var colours = new ArrayList<Color>();
        for (int i = 0; i < quarters.size(); i++) {
            placed.add(new BarData.Placed(
                    i, THICKNESS, 0, Values.of(quarters.get(i).amount())));
            colours.add(i == highest ? HouseTheme.FOCUS : HouseTheme.OTHERS);
        }
        var plot = theme.plot(
                PlotOrientation.VERTICAL, HouseTheme.places(quarters.size()), theme.values(ticks, chart.unit()));
        HouseTheme.rule(plot);
        plot.setDataset(new BarData(placed));
        plot.setRenderer(new BarsRenderer(colours));
        plot.addRangeMarker(HouseTheme.zero(), Layer.FOREGROUND);
        theme.draw(plot, graphics, area, left);
    }

    /** Of the financial year: Q1 is April to June. */
    private static String quarter(QuarterAmount quarter) {
        int monthsIn = Math.floorMod(quarter.start().getMonthValue() - 4, 12);
        return "Q" + (monthsIn / MONTHS_OF_QUARTER + 1);
    }

    /** Each year's name below its quarters where there is room for it, with a fine line before each but the first. */
    private void years(Graphics2D graphics, Rectangle2D area, double pitch) {
        double top = area.getMaxY() + HouseTheme.GAP + theme.small().leading();
        int from = 0;
        while (from < quarters.size()) {
            var year = FinancialYear.containing(quarters.get(from).start());
            int to = from;
            while (to < quarters.size()
                    && FinancialYear.containing(quarters.get(to).start()).equals(year)) {
                to++;
            }
            if (from > 0) {
                double x = area.getMinX() + from * pitch;
                graphics.setPaint(HouseTheme.OTHERS);
                graphics.setStroke(HouseTheme.THIN);
                graphics.draw(new Line2D.Double(
                        x, area.getMaxY(), x, top + theme.small().leading()));
            }
            if ((to - from) * pitch > theme.small().width(year.toString()) + 2) {
                Label.centre(year.toString(), theme.small(), area.getMinX() + (from + to) / 2.0 * pitch, top)
                        .draw(graphics);
            }
            from = to;
        }
    }
}
