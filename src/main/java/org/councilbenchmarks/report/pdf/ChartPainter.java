package org.councilbenchmarks.report.pdf;

import java.awt.Graphics2D;
import org.councilbenchmarks.report.blocks.Chart;

/** Draws charts. What it draws in fonts of the house stays text in the file, in vectors. */
public interface ChartPainter {

    /** How high the chart wants to be at this width, both in points. */
    float height(Chart chart, float width);

    /** Draws the chart from the upper left corner, 0 and 0, to this width and height in points. */
    void paint(Chart chart, Graphics2D graphics, float width, float height);
}
