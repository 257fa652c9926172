package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import org.councilbenchmarks.report.blocks.Chart;

/** Writes a notice above each chart, inside its drawing. */
record NoticePainter(ChartPainter charts, Letters letters, String notice) implements ChartPainter {

    private static final float AFTER = 4;

    @Override
    public float height(Chart chart, float width) {
        return above() + charts.height(chart, width);
    }

    @Override
    public float least(Chart chart, float width) {
        return above() + charts.least(chart, width);
    }

    @Override
    public void paint(Chart chart, Graphics2D graphics, float width, float height) {
        letters.draw(graphics, Fitting.line(notice, letters, width), 0, 0);
        graphics.translate(0, above());
        charts.paint(chart, graphics, width, height - above());
        graphics.translate(0, -above());
    }

    @Override
    public float textWidth(String text, float size, boolean bold) {
        return charts.textWidth(text, size, bold);
    }

    @Override
    public ChartPainter withNotice(String other) {
        return new NoticePainter(charts, letters, other);
    }

    private float above() {
        return (float) Math.ceil(letters.leading()) + AFTER;
    }
}
