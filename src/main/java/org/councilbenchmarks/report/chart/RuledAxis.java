package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis whose range and ticks are given, not found out while drawing. */
final class RuledAxis extends NumberAxis {

    private final List<Tick> marks;

    /** A value and how it is written. */
    record Tick(double value, String text) {}

    RuledAxis(Scale scale, List<Tick> ticks) {
        this.marks = List.copyOf(ticks);
        setAutoRange(false);
        setRange(scale.low(), scale.high());
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        var anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        return marks.stream()
                .map(tick -> new NumberTick(tick.value(), tick.text(), anchor, anchor, 0))
                .toList();
    }
}
