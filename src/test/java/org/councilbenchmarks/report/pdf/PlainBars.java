package org.councilbenchmarks.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.chart.ChartPainter;

/** Draws any chart as three bars: enough to see where a chart stands on its page. */
final class PlainBars implements ChartPainter {

    @Override
    public float height(Chart chart, float width) {
        return 120;
    }

    @Override
    public void paint(Chart chart, Graphics2D graphics, float width, float height) {
        graphics.setColor(new Color(0x12436D));
        graphics.fill(new Rectangle2D.Float(0, 0, width, height / 4));
        graphics.setColor(new Color(0x767676));
        graphics.fill(new Rectangle2D.Float(0, height / 3, width * 0.7f, height / 4));
        graphics.fill(new Rectangle2D.Float(0, height * 2 / 3, width * 0.4f, height / 4));
    }

    @Override
    public float textWidth(String text, float size, boolean bold) {
        return text.length() * size / 2;
    }

    @Override
    public ChartPainter withNotice(String notice) {
        return this;
    }
}
