package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;

/** Flat bars, each in its colour. */
final class BarsRenderer extends XYBarRenderer {

    private final List<Color> colours;

    /** @param colours in the order of the bars */
    BarsRenderer(List<Color> colours) {
        this.colours = List.copyOf(colours);
        setUseYInterval(true);
        setBarPainter(new StandardXYBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return colours.get(item);
    }
}
