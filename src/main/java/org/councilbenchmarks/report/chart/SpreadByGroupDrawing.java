package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.report.blocks.Chart.GroupSpread;
import org.councilbenchmarks.report.blocks.Chart.SpreadByGroup;
import org.jfree.chart.plot.PlotOrientation;

/** A strip for each group below each other, all on one scale; its median is written at the end of the row. */
final class SpreadByGroupDrawing implements Drawing {

    private static final double THICKNESS = 8;
    private static final double ROW = 15;
    private static final double LEAST_ROW = 12.5;
    private static final double AXIS = 16;
    private static final double NAMES_AT_MOST = 0.3;

    private final HouseTheme theme;
    private final SpreadByGroup chart;
    private final List<GroupSpread> groups;
    private final MoreRows more;
    private final double width;
    private final double names;
    private final double from;
    private final double to;
    private final Ticks ticks;

    SpreadByGroupDrawing(SpreadByGroup chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.more = MoreRows.of(chart.groups().size(), ROW, StripKey.HEIGHT + AXIS);
        this.groups = chart.groups().subList(0, more.shown());
        this.names = groups.stream()
                .flatMap(group -> Fitting.lines(group.name(), theme.text(), width * NAMES_AT_MOST, 2).stream())
                .mapToDouble(theme.text()::width)
                .max()
                .orElse(0);
        double counts = groups.stream()
                .mapToDouble(group -> theme.small().width(count(group)))
                .max()
                .orElse(0);
        this.from = names + counts + 5 * HouseTheme.GAP;
        this.ticks = Ticks.over(
                Scale.fromZero(rows().stream()
                        .flatMapToDouble(row ->
                                DoubleStream.of(row.lowest(), row.lower(), row.median(), row.upper(), row.highest()))
                        .toArray()),
                5);
        this.to = width - Math.max(medians(), halfOfLastTick());
    }

    /** The column of medians, with its head. */
    private double medians() {
        var texts = groups.stream()
                .map(GroupSpread::spread)
                .filter(spread -> spread.median().isKnown());
        return Stream.concat(
                                Stream.of(StripKey.MEDIAN),
                                texts.map(spread -> Values.text(spread.median(), chart.unit())))
                        .mapToDouble(theme.small()::width)
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
    }

    private double halfOfLastTick() {
        return theme.small().width(ticks.text(ticks.values().getLast(), chart.unit())) / 2 + 1;
    }

    @Override
    public double height() {
        return StripKey.HEIGHT + groups.size() * ROW + AXIS + more.height();
    }

    @Override
    public double least() {
        return StripKey.HEIGHT + groups.size() * LEAST_ROW + AXIS + more.height();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        StripKey.ofGroups(theme, from, width).paint(graphics);
        var area = area(height);
        spreads(graphics, area);
        for (int i = 0; i < groups.size(); i++) {
            labels(i, area.getMinY() + (i + 0.5) * area.getHeight() / groups.size())
                    .forEach(label -> label.draw(graphics));
        }
        more.label(theme, "groups", 0, area.getMaxY() + AXIS).draw(graphics);
    }

    private List<SpreadData.Row> rows() {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> SpreadData.Row.of(i, groups.get(i).spread(), Double.NaN))
                .toList();
    }

    private Rectangle2D area(double height) {
        return HouseTheme.area(from, StripKey.HEIGHT, to, height - AXIS - more.height());
    }

    /** With room at either end for the stroke of a whisker. */
    private Scale scale() {
        var scale = ticks.scale();
        double room = (scale.high() - scale.low()) * 0.01;
        return new Scale(scale.low() - room, scale.high() + room);
    }

    private void spreads(Graphics2D graphics, Rectangle2D area) {
        var domain = HouseTheme.places(groups.size());
        domain.setInverted(true);
        var range = theme.values(ticks, chart.unit());
        range.setRange(scale().low(), scale().high());
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, range);
        HouseTheme.rule(plot);
        plot.setDataset(new SpreadData(rows()));
        plot.setRenderer(new SpreadRenderer(THICKNESS));
        theme.draw(plot, graphics, area, 0);
    }

    private List<Label> labels(int place, double middle) {
        var group = groups.get(place);
        var labels = new ArrayList<Label>();
        var lines = Fitting.lines(group.name(), theme.text(), names + 1, 2);
        labels.add(Label.around(lines, theme.text(), 0, middle, Label.Align.LEFT));
        labels.add(Label.around(
                List.of(count(group)), theme.small(), from - 2 * HouseTheme.GAP, middle, Label.Align.RIGHT));
        String median = Values.text(group.spread().median(), chart.unit());
        if (group.spread().median().isKnown()) {
            labels.add(
                    Label.around(List.of(median), theme.small().in(HouseTheme.INK), width, middle, Label.Align.RIGHT));
        } else {
            labels.add(Label.around(List.of(median), theme.small(), from + 2 * HouseTheme.GAP, middle, Label.Align.LEFT)
                    .blanking());
        }
        return labels;
    }

    private static String count(GroupSpread group) {
        return "n = %,d".formatted(group.councils());
    }
}
