package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Chart.Trend;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.councilbenchmarks.report.blocks.FigureText;

/** One council's line over the years before the middle half of its group; each named where it ends. */
final class TrendDrawing implements Drawing {

    private static final double PLOT = 105;
    private static final double LEAST = 84;

    /** Of a chart that has a whole page's width, so that what a line is and its value stand on one. */
    private static final double WIDE = 300;

    /** Room for the words at the ends of the lines. */
    private static final double WORDS = 104;

    private static final double NARROW_WORDS = 66;

    private final HouseTheme theme;
    private final Trend chart;
    private final List<TrendPoint> points;
    private final double width;
    private final Ticks ticks;
    private final double left;

    TrendDrawing(Trend chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.points = chart.points().stream()
                .sorted(Comparator.comparing(TrendPoint::year))
                .toList();
        this.ticks = Ticks.over(scale(), 4);
        this.left = ticks.values().stream()
                        .mapToDouble(value -> theme.small().width(ticks.text(value, chart.unit())))
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
    }

    @Override
    public double height() {
        return 6 + PLOT + bottom();
    }

    @Override
    public double least() {
        return 6 + LEAST + bottom();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        var area = HouseTheme.area(left, 6, width - (isWide() ? WORDS : NARROW_WORDS), height - bottom());
        new TrendPlot(theme, points).draw(graphics, area, left, values());
        years(area).forEach(label -> label.draw(graphics));
        double line = area.getMaxY() + 1.5 * HouseTheme.GAP + theme.small().leading();
        for (String note : notes()) {
            Label.left(Fitting.line(note, theme.small(), width - left), theme.small(), left, line)
                    .draw(graphics);
            line += theme.small().leading();
        }
        ends(area).forEach(label -> label.draw(graphics));
    }

    private boolean isWide() {
        return width >= WIDE;
    }

    /** From zero, so that a small change does not look like a great one. */
    private Scale scale() {
        double[] shown = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(
                        Values.of(point.own()),
                        Values.of(point.spread().lowerQuartile()),
                        Values.of(point.spread().median()),
                        Values.of(point.spread().upperQuartile())))
                .toArray();
        return Scale.fromZero(shown);
    }

    /** With room for a dot at either end. */
    private Scale axis() {
        var scale = ticks.scale();
        double room = (scale.high() - scale.low()) * 0.03;
        return new Scale(scale.low() - room, scale.high() + room);
    }

    private RuledAxis values() {
        var axis = theme.values(ticks, chart.unit());
        axis.setRange(axis().low(), axis().high());
        return axis;
    }

    private double bottom() {
        return 2 * HouseTheme.GAP + (1 + notes().size()) * theme.small().leading();
    }

    /** Years below the axis: as many as stand beside each other without touching. */
    private List<Label> years(Rectangle2D area) {
        double wide = theme.small().width("2024-25") + 6;
        int first = points.getFirst().year().first();
        int last = points.getLast().year().first();
        double pitch = area.getWidth() / (last - first + 1);
        int every = (int) Math.ceil(wide / pitch);
        return IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % every == 0)
                .mapToObj(year -> Label.centre(
                                FinancialYear.of(year).toString(),
                                theme.small(),
                                area.getMinX() + (year - first + 0.5) * pitch,
                                area.getMaxY() + HouseTheme.GAP)
                        .within(0, width))
                .toList();
    }

    /** Which years have no figure, and why. */
    private List<String> notes() {
        var notes = new ArrayList<String>();
        for (Absence reason : Absence.values()) {
            note("This council", TrendPoint::own, reason, notes);
            note("Peers' median", point -> point.spread().median(), reason, notes);
        }
        return notes;
    }

    private void note(String who, Function<TrendPoint, Figure> what, Absence reason, List<String> notes) {
        var years = points.stream()
                .filter(point ->
                        what.apply(point).absence().filter(reason::equals).isPresent())
                .map(point -> point.year().toString())
                .toList();
        if (!years.isEmpty()) {
            String when = years.size() <= 4
                    ? String.join(", ", years)
                    : "%,d of %,d years".formatted(years.size(), points.size());
            String note = "%s: %s in %s".formatted(who, FigureText.inWords(reason), when);
            notes.addAll(Fitting.lines(note, theme.small(), width - left, 2));
        }
    }

    private List<Label> ends(Rectangle2D area) {
        var labels = new ArrayList<Label>();
        double x = area.getMaxX() + HouseTheme.GAP;
        last(TrendPoint::own)
                .ifPresent(point -> labels.add(end(
                        List.of("This council", value(point.own(), point)), theme.strong(), x, y(point.own(), area))));
        last(point -> point.spread().median())
                .ifPresent(point -> labels.add(end(
                        isWide()
                                ? List.of("median " + value(point.spread().median(), point))
                                : List.of("median", value(point.spread().median(), point)),
                        theme.small().in(HouseTheme.INK),
                        x,
                        y(point.spread().median(), area))));
        last(point -> point.spread().upperQuartile()).ifPresent(point -> {
            var spread = point.spread();
            String range = FigureText.compact(spread.lowerQuartile(), chart.unit()) + " to "
                    + FigureText.compact(spread.upperQuartile(), chart.unit());
            String what = isWide() ? "middle half of peers" : "middle half";
            labels.add(end(List.of(what, range), theme.small(), x, y(spread.upperQuartile(), area)));
        });
        return Apart.below(labels, 0, area.getMaxY() + HouseTheme.GAP);
    }

    private Optional<TrendPoint> last(Function<TrendPoint, Figure> what) {
        return points.reversed().stream()
                .filter(point -> what.apply(point).isKnown())
                .findFirst();
    }

    private String value(Figure figure, TrendPoint point) {
        boolean isLast = point.equals(points.getLast());
        return FigureText.compact(figure, chart.unit()) + (isLast ? "" : " in " + point.year());
    }

    private static Label end(List<String> lines, Letters letters, double x, double middle) {
        return Label.around(lines, letters, x, middle, Label.Align.LEFT);
    }

    private double y(Figure figure, Rectangle2D area) {
        return axis().at(Values.of(figure), area.getMaxY(), area.getMinY());
    }
}
