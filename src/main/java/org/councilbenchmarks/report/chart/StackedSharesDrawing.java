package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart.StackedShares;
import org.councilbenchmarks.report.blocks.Chart.Whole;
import org.councilbenchmarks.report.blocks.FigureText;
import org.jfree.chart.plot.PlotOrientation;

/** Bars of equal length, each divided into the same parts; a part's share is written in it where it fits. */
final class StackedSharesDrawing implements Drawing {

    /** In the palette's order: dark and light by turns, so that neighbours part in grey too. */
    private static final List<Color> PARTS =
            List.of(new Color(0x12436D), new Color(0x28A197), new Color(0x801650), new Color(0xF46A25));

    /** Letters that can be read on each. */
    private static final List<Color> ON_PARTS = List.of(Color.WHITE, Color.BLACK, Color.WHITE, Color.BLACK);

    private static final double THICKNESS = 0.72;
    private static final double ROW = 17;
    private static final double LINE = 14;
    private static final double NAMES_AT_MOST = 0.33;
    private static final double JOINT = 0.25;

    private final HouseTheme theme;
    private final StackedShares chart;
    private final List<Whole> wholes;
    private final MoreRows more;
    private final double width;
    private final double from;
    private final List<Label> key;

    StackedSharesDrawing(StackedShares chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.chart = chart;
        this.width = width;
        this.key = key();
        this.more = MoreRows.of(chart.wholes().size(), ROW, top());
        this.wholes = chart.wholes().subList(0, more.shown());
        this.from = wholes.stream()
                        .mapToDouble(whole -> theme.text().width(name(whole)))
                        .max()
                        .orElse(0)
                + 2 * HouseTheme.GAP;
    }

    private String name(Whole whole) {
        return Fitting.line(whole.name(), theme.text(), width * NAMES_AT_MOST);
    }

    @Override
    public double height() {
        return top() + wholes.size() * ROW + more.height();
    }

    private double top() {
        return key.getLast().top() + LINE + 2;
    }

    /** The names of the parts in a line, or in several where they are long. */
    private List<Label> key() {
        var labels = new ArrayList<Label>();
        double x = LINE;
        double top = 0;
        for (String part : chart.parts()) {
            String text = Fitting.line(part, theme.small(), width - LINE);
            if (x > LINE && x + theme.small().width(text) > width) {
                x = LINE;
                top += LINE;
            }
            labels.add(Label.left(text, theme.small(), x, top));
            x += theme.small().width(text) + 2 * LINE;
        }
        return labels;
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        for (int i = 0; i < key.size(); i++) {
            graphics.setPaint(PARTS.get(i));
            graphics.fill(new Rectangle2D.Double(key.get(i).x() - 11, key.get(i).top() + 1.5, 8, 8));
            key.get(i).draw(graphics);
        }
        var area = HouseTheme.area(from, top(), width, top() + wholes.size() * ROW);
        bars(graphics, area);
        for (int i = 0; i < wholes.size(); i++) {
            row(graphics, wholes.get(i), area, top() + (i + 0.5) * ROW);
        }
        more.label(theme, "rows", 0, area.getMaxY() + 2).draw(graphics);
    }

    private void bars(Graphics2D graphics, Rectangle2D area) {
        var domain = HouseTheme.places(wholes.size());
        domain.setInverted(true);
        var plot = theme.plot(PlotOrientation.HORIZONTAL, domain, HouseTheme.unseen(new Scale(0, 100)));
        var placed = new ArrayList<BarData.Placed>();
        var colours = new ArrayList<Color>();
        for (int i = 0; i < wholes.size(); i++) {
            double at = 0;
            var shares = wholes.get(i).shares();
            for (int k = 0; k < shares.size() && isWhole(wholes.get(i)); k++) {
                double share = Values.of(shares.get(k));
                placed.add(new BarData.Placed(i, THICKNESS, at + JOINT, Math.max(at + JOINT, at + share - JOINT)));
                colours.add(PARTS.get(k));
                at += share;
            }
        }
        plot.setDataset(new BarData(placed));
        plot.setRenderer(new BarsRenderer(colours));
        theme.draw(plot, graphics, area, 0);
    }

    /** Where one part is absent, the others would stand in the wrong places. */
    private static boolean isWhole(Whole whole) {
        return whole.shares().stream().allMatch(Figure::isKnown);
    }

    private void row(Graphics2D graphics, Whole whole, Rectangle2D area, double middle) {
        Label.around(List.of(name(whole)), theme.text(), 0, middle, Label.Align.LEFT)
                .draw(graphics);
        if (!isWhole(whole)) {
            Absence why = whole.shares().stream()
                    .flatMap(share -> share.absence().stream())
                    .findFirst()
                    .orElseThrow();
            Label.around(List.of(FigureText.inWords(why)), theme.small(), from, middle, Label.Align.LEFT)
                    .draw(graphics);
            return;
        }
        double at = 0;
        for (int k = 0; k < whole.shares().size(); k++) {
            Figure figure = whole.shares().get(k);
            double share = Values.of(figure);
            String text = FigureText.of(figure, Unit.PER_CENT);
            if (theme.small().width(text) + 4 <= share / 100 * area.getWidth()) {
                double x = area.getMinX() + (at + share / 2) / 100 * area.getWidth();
                Label.around(List.of(text), theme.small().in(ON_PARTS.get(k)), x, middle, Label.Align.CENTRE)
                        .draw(graphics);
            }
            at += share;
        }
    }
}
