package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Chart.Standings;
import org.councilbenchmarks.report.blocks.Chart.Strip;
import org.jfree.chart.plot.PlotOrientation;

/** A strip for each measure, each on its own scale: their units differ, only the places on them compare. */
final class StandingsDrawing implements Drawing {

    private static final double THICKNESS = 9;

    /** Of a strip with the words above it. */
    private static final double ROW = 27;

    private static final double NAMES_AT_MOST = 0.34;

    private final HouseTheme theme;
    private final List<Strip> strips;
    private final MoreRows more;
    private final double width;
    private final double names;
    private final double from;
    private final double to;

    StandingsDrawing(Standings chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.width = width;
        this.more = MoreRows.of(chart.strips().size(), ROW, StripKey.HEIGHT_WITH_HEADS);
        this.strips = chart.strips().subList(0, more.shown());
        this.names = columnWidth(strips.stream().map(Strip::name), theme.text(), width * NAMES_AT_MOST);
        this.from = names
                + ends(
                        StripKey.LOWEST,
                        strips.stream().map(strip -> Values.text(strip.spread().lowest(), strip.unit())));
        this.to = width
                - columnWidth(
                        Stream.concat(
                                Stream.of(StripKey.MEDIAN), strips.stream().map(StandingsDrawing::median)),
                        theme.small(),
                        width)
                - ends(
                        StripKey.HIGHEST,
                        strips.stream().map(strip -> Values.text(strip.spread().highest(), strip.unit())));
    }

    @Override
    public double height() {
        return StripKey.HEIGHT_WITH_HEADS + strips.size() * ROW + more.height();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        StripKey.ofCouncil(theme, from, to, width).paint(graphics);
        strips(graphics);
        labels().forEach(label -> label.draw(graphics));
        more.label(theme, "measures", 0, StripKey.HEIGHT_WITH_HEADS + strips.size() * ROW)
                .draw(graphics);
    }

    private double ends(String head, Stream<String> texts) {
        return columnWidth(Stream.concat(Stream.of(head), texts), theme.small(), width);
    }

    private static double columnWidth(Stream<String> texts, Letters letters, double atMost) {
        return Math.min(atMost, texts.mapToDouble(letters::width).max().orElse(0)) + 2 * HouseTheme.GAP;
    }

    private Rectangle2D area() {
        return HouseTheme.area(from, StripKey.HEIGHT_WITH_HEADS, to, StripKey.HEIGHT_WITH_HEADS + strips.size() * ROW);
    }

    private void strips(Graphics2D graphics) {
        var domain = HouseTheme.places(strips.size());
        domain.setInverted(true);
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, HouseTheme.unseen(new Scale(0, 1)));
        var renderer = new SpreadRenderer(THICKNESS);
        for (int i = 0; i < strips.size(); i++) {
            var row = row(i);
            plot.setRangeAxis(i, HouseTheme.unseen(scale(row)), false);
            plot.setDataset(i, new SpreadData(List.of(row)));
            plot.mapDatasetToRangeAxis(i, i);
            plot.setRenderer(i, renderer, false);
        }
        theme.draw(plot, graphics, area(), 0);
    }

    private SpreadData.Row row(int place) {
        var strip = strips.get(place);
        return SpreadData.Row.of(place, strip.spread(), Values.of(strip.own()));
    }

    /** With room for half a dot at either end. */
    private Scale scale(SpreadData.Row row) {
        var values = row.scale();
        double room = (values.high() - values.low()) * THICKNESS / (area().getWidth() - 2 * THICKNESS);
        return new Scale(values.low() - room, values.high() + room);
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            double middle = StripKey.HEIGHT_WITH_HEADS + (i + 0.5) * ROW;
            labels.add(Label.around(
                    Fitting.lines(strip.name(), theme.text(), names - 2 * HouseTheme.GAP, 2),
                    theme.text(),
                    0,
                    middle,
                    Label.Align.LEFT));
            var row = row(i);
            labels.add(own(strip, row, middle));
            if (row.showsSpread()) {
                labels.addAll(ofSpread(strip, middle));
            } else {
                String why = "peers " + Values.text(strip.spread().median(), strip.unit());
                labels.add(Label.around(List.of(why), theme.small(), from, middle, Label.Align.LEFT));
            }
        }
        return labels;
    }

    /** Above the strip, over the dot; at its beginning where there is no dot. */
    private Label own(Strip strip, SpreadData.Row row, double middle) {
        double top = middle - THICKNESS / 2 - 2.5 - theme.strong().leading();
        String text = Values.text(strip.own(), strip.unit());
        if (strip.own() instanceof Figure.Absent) {
            return Label.left("this council: " + text, theme.strong(), from, top);
        }
        return Label.centre(text, theme.strong(), at(row, row.own()), top).within(names, to);
    }

    private List<Label> ofSpread(Strip strip, double middle) {
        var labels = new ArrayList<Label>();
        double top = middle - theme.small().leading() / 2;
        var spread = strip.spread();
        labels.add(Label.right(Values.text(spread.lowest(), strip.unit()), theme.small(), from - HouseTheme.GAP, top));
        labels.add(Label.left(Values.text(spread.highest(), strip.unit()), theme.small(), to + HouseTheme.GAP, top));
        labels.add(Label.right(median(strip), theme.small().in(HouseTheme.INK), width, top));
        return labels;
    }

    private static String median(Strip strip) {
        return Values.text(strip.spread().median(), strip.unit());
    }

    private double at(SpreadData.Row row, double value) {
        var area = area();
        return scale(row).at(value, area.getMinX(), area.getMaxX());
    }
}
