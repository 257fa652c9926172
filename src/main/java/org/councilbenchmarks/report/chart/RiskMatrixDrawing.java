package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.report.blocks.Chart.Risk;
import org.councilbenchmarks.report.blocks.Chart.RiskMatrix;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.plot.PlotOrientation;

/**
 * Numbered marks by impact and likelihood, before the ground where likelihood times impact makes a risk red; beside it, what
 * the numbers stand for. Marks that would cover each other become one.
 */
final class RiskMatrixDrawing implements Drawing {

    /** From this product on, a system is red-rated: Legacy IT Risk Assessment Framework. */
    private static final double RED = 16;

    private static final double LIKELIHOODS = 6;
    private static final double IMPACTS = 5;
    private static final double PLOT = 176;
    private static final double LEAST = 150;
    private static final double SHARE_OF_WIDTH = 0.5;
    private static final double AXIS = 15;
    private static final int CURVE = 24;

    private final HouseTheme theme;
    private final List<Risk> risks;
    private final MoreRows more;
    private final double width;
    private final double left;

    RiskMatrixDrawing(RiskMatrix chart, double width, HouseTheme theme) {
        this.theme = theme;
        this.width = width;
        this.more = MoreRows.of(chart.risks().size(), theme.text().leading() + 1, top());
        this.risks = chart.risks().subList(0, more.shown());
        this.left = theme.small().width("6") + 2 * HouseTheme.GAP;
    }

    @Override
    public double height() {
        return Math.max(top() + PLOT + bottom(), top() + risks.size() * row() + more.height());
    }

    @Override
    public double least() {
        return Math.max(top() + LEAST + bottom(), top() + risks.size() * row() + more.height());
    }

    private double row() {
        return theme.text().leading() + 1;
    }

    private double top() {
        return Math.ceil(theme.small().leading() + 4);
    }

    private double bottom() {
        return AXIS + theme.small().leading();
    }

    @Override
    public void paint(Graphics2D graphics, double height) {
        double plotWidth = Math.floor(width * SHARE_OF_WIDTH);
        double to = Math.min(height - bottom(), top() + PLOT);
        var area = HouseTheme.area(left, top(), plotWidth, to);
        grounds(graphics, area);
        Label.left("Likelihood", theme.small(), 0, 0).draw(graphics);
        Label.right("Impact", theme.small(), plotWidth, area.getMaxY() + AXIS).draw(graphics);
        Label.right("red: 16 or more", theme.small().in(HouseTheme.NOTICE), area.getMaxX() - HouseTheme.GAP, 0)
                .draw(graphics);
        for (RiskMark mark : RiskMark.apart(marks(area), theme.small())) {
            mark.draw(graphics, theme.small(), area);
        }
        key(graphics, plotWidth + 5 * HouseTheme.GAP);
    }

    private void grounds(Graphics2D graphics, Rectangle2D area) {
        var impacts = axis((int) IMPACTS);
        var likelihoods = axis((int) LIKELIHOODS);
        var plot = theme.plot(PlotOrientation.VERTICAL, impacts, likelihoods);
        HouseTheme.rule(plot);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlineStroke(HouseTheme.HAIRLINE);
        plot.setDomainGridlinePaint(HouseTheme.RULE);
        plot.addAnnotation(
                new XYPolygonAnnotation(redGround(), HouseTheme.HAIRLINE, HouseTheme.NOTICE, HouseTheme.WARNING));
        theme.draw(plot, graphics, area, left);
    }

    /** With a margin of half a step, so that a mark at the edge is whole. */
    private RuledAxis axis(int highest) {
        var ticks = IntStream.rangeClosed(1, highest)
                .mapToObj(i -> new RuledAxis.Tick(i, String.valueOf(i)))
                .toList();
        var axis = new RuledAxis(new Scale(0.5, highest + 0.5), ticks);
        axis.setTickLabelFont(theme.small().font());
        axis.setTickLabelPaint(theme.small().colour());
        return axis;
    }

    /** Right of and above the curve along which the product is 16. */
    private static double[] redGround() {
        double right = IMPACTS + 0.5;
        double top = LIKELIHOODS + 0.5;
        double from = RED / top;
        var points = new ArrayList<Double>();
        for (int i = 0; i <= CURVE; i++) {
            double x = from + (right - from) * i / CURVE;
            points.add(x);
            points.add(RED / x);
        }
        points.add(right);
        points.add(top);
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<RiskMark> marks(Rectangle2D area) {
        var marks = new ArrayList<RiskMark>();
        for (int i = 0; i < risks.size(); i++) {
            var risk = risks.get(i);
            if (risk.impact().isKnown() && risk.likelihood().isKnown()) {
                double x = new Scale(0.5, IMPACTS + 0.5).at(Values.of(risk.impact()), area.getMinX(), area.getMaxX());
                double y = new Scale(0.5, LIKELIHOODS + 0.5)
                        .at(Values.of(risk.likelihood()), area.getMaxY(), area.getMinY());
                marks.add(new RiskMark(List.of(i + 1), x, y));
            }
        }
        return marks;
    }

    private void key(Graphics2D graphics, double from) {
        double numbers = theme.small().width("88") + 2 * HouseTheme.GAP;
        double y = top();
        for (int i = 0; i < risks.size(); i++) {
            var risk = risks.get(i);
            boolean isPlaced = risk.impact().isKnown() && risk.likelihood().isKnown();
            Label.right(isPlaced ? String.valueOf(i + 1) : "–", theme.strong(), from + numbers - 2 * HouseTheme.GAP, y)
                    .draw(graphics);
            String name = isPlaced ? risk.name() : risk.name() + " (not placed: a side is not scored)";
            Label.left(Fitting.line(name, theme.text(), width - from - numbers), theme.text(), from + numbers, y)
                    .draw(graphics);
            y += row();
        }
        more.label(theme, "systems", from, y).draw(graphics);
    }
}
