package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart.Term;
import org.councilbenchmarks.report.blocks.Chart.Timeline;
import org.jfree.chart.plot.PlotOrientation;

/**
 * A bar a contract, from today to its end: pale while notice can still be given, dark from the last day for notice on, with
 * a mark between the two.
 */
final class TimelineDrawing implements Drawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private static final double THICKNESS = 0.56;
    private static final double ROW = 14;
    private static final double LEAST_ROW = 11.5;
    private static final double KEY = 17;
    private static final double AXIS = 16;
    private static final double NAMES_AT_MOST = 0.33;
    private static final double MARK = 3.6;

    /** A contract that ends within days is seen too. */
    private static final double LEAST_SEEN = 3;

    private static final String COST = "£ a year";

    private final HouseTheme theme;
    private final Timeline chart;
    private final List<Term> terms;
    private final MoreRows more;
    private final double width;
    private final double from;
    private final double to;

    TimelineDrawing(Timeline chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.more = MoreRows.of(chart.terms().size(), ROW, KEY + AXIS);
        this.terms = chart.terms().subList(0, more.shown());
        double names = terms.stream()
                .mapToDouble(term -> theme.text().width(name(term)))
                .max()
                .orElse(0);
        this.from = names + 2 * HouseTheme.GAP;
        this.to = width
                - Stream.concat(Stream.of(COST), terms.stream().map(TimelineDrawing::cost))
                        .mapToDouble(theme.small()::width)
                        .max()
                        .orElse(0)
                - 3 * HouseTheme.GAP
                - terms.stream()
                        .filter(term -> term.end().isAfter(chart.to()))
                        .mapToDouble(term -> theme.small().width(until(term)) + HouseTheme.GAP)
                        .max()
                        .orElse(0);
    }

    @Override
    public double height() {
        return KEY + terms.size() * ROW + AXIS + more.height();
    }

    @Override
    public double least() {
        return KEY + terms.size() * LEAST_ROW + AXIS + more.height();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        key(graphics);
        var area = HouseTheme.area(from, KEY, to, height - AXIS - more.height());
        bars(graphics, area);
        for (int i = 0; i < terms.size(); i++) {
            row(graphics, terms.get(i), area, area.getMinY() + (i + 0.5) * area.getHeight() / terms.size());
        }
        more.label(theme, "contracts", 0, area.getMaxY() + AXIS).draw(graphics);
    }

    private String name(Term term) {
        return Fitting.line(term.name(), theme.text(), width * NAMES_AT_MOST);
    }

    private static String cost(Term term) {
        return Values.text(term.annualCost(), Unit.POUNDS);
    }

    private void key(Graphics2D graphics) {
        double middle = KEY / 2 - 2;
        double top = middle - theme.small().leading() / 2;
        double x = from;
        x = sample(graphics, HouseTheme.BAND, x, middle, "notice can be given");
        mark(graphics, x + MARK, middle);
        var label = Label.left("last day for notice", theme.small(), x + 2 * MARK + HouseTheme.GAP, top);
        label.draw(graphics);
        sample(graphics, HouseTheme.FOCUS, label.box().getMaxX() + 3 * HouseTheme.GAP, middle, "bound to the end");
        Label.right(COST, theme.small(), width, top).draw(graphics);
    }

    private double sample(Graphics2D graphics, Color colour, double x, double middle, String words) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(x, middle - 3.5, 16, 7));
        var label = Label.left(
                words,
                theme.small(),
                x + 16 + HouseTheme.GAP,
                middle - theme.small().leading() / 2);
        label.draw(graphics);
        return label.box().getMaxX() + 3 * HouseTheme.GAP;
    }

    private void bars(Graphics2D graphics, Rectangle2D area) {
        var domain = HouseTheme.places(terms.size());
        domain.setInverted(true);
        var range = new RuledAxis(new Scale(0, days(chart.to())), years());
        range.setTickLabelFont(theme.small().font());
        range.setTickLabelPaint(theme.small().colour());
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, range);
        HouseTheme.rule(plot);
        var placed = new ArrayList<BarData.Placed>();
        var colours = new ArrayList<Color>();
        for (int i = 0; i < terms.size(); i++) {
            double edge = days(chart.to());
            double notice = Math.clamp(days(terms.get(i).notice()), 0, edge);
            double end = Math.max(days(terms.get(i).end()), notice + edge * LEAST_SEEN / (to - from));
            placed.add(new BarData.Placed(i, THICKNESS, 0, notice));
            colours.add(HouseTheme.BAND);
            placed.add(new BarData.Placed(i, THICKNESS, notice, Math.min(end, edge)));
            colours.add(HouseTheme.FOCUS);
        }
        plot.setDataset(new BarData(placed));
        plot.setRenderer(new BarsRenderer(colours));
        plot.addRangeMarker(HouseTheme.zero());
        theme.draw(plot, graphics, area, 0);
    }

    /** The first of January of each year. */
    private List<RuledAxis.Tick> years() {
        return IntStream.rangeClosed(chart.from().getYear() + 1, chart.to().getYear())
                .mapToObj(year -> LocalDate.of(year, Month.JANUARY, 1))
                .filter(day -> !day.isAfter(chart.to()))
                .map(day -> new RuledAxis.Tick(days(day), String.valueOf(day.getYear())))
                .toList();
    }

    private double days(LocalDate day) {
        return ChronoUnit.DAYS.between(chart.from(), day);
    }

    private void row(Graphics2D graphics, Term term, Rectangle2D area, double middle) {
        Label.around(List.of(name(term)), theme.text(), 0, middle, Label.Align.LEFT)
                .draw(graphics);
        Label.around(List.of(cost(term)), theme.small().in(HouseTheme.INK), width, middle, Label.Align.RIGHT)
                .draw(graphics);
        if (!term.notice().isBefore(chart.from()) && !term.notice().isAfter(chart.to())) {
            mark(graphics, at(term.notice(), area), middle);
        }
        if (term.end().isAfter(chart.to())) {
            Label.around(List.of(until(term)), theme.small(), area.getMaxX() + HouseTheme.GAP, middle, Label.Align.LEFT)
                    .draw(graphics);
        }
    }

    /** Of a term whose bar runs to the edge. */
    private static String until(Term term) {
        return "to " + MONTH.format(term.end());
    }

    private double at(LocalDate day, Rectangle2D area) {
        return area.getMinX() + area.getWidth() * days(day) / days(chart.to());
    }

    /** A diamond with a white edge. */
    private static void mark(Graphics2D graphics, double x, double y) {
        var diamond = new Path2D.Double();
        diamond.moveTo(x, y - MARK);
        diamond.lineTo(x + MARK, y);
        diamond.lineTo(x, y + MARK);
        diamond.lineTo(x - MARK, y);
        diamond.closePath();
        graphics.setPaint(HouseTheme.INK);
        graphics.fill(diamond);
        graphics.setPaint(Color.WHITE);
        graphics.setStroke(HouseTheme.THIN);
        graphics.draw(diamond);
    }
}
