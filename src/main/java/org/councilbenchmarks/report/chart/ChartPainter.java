package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;
import org.councilbenchmarks.report.blocks.Chart;

/** Draws charts, in vectors and from any number of threads. Text in the house's fonts stays text in the file. */
public interface ChartPainter {

    /** How high the chart wants to be at this width, both in points. */
    float height(Chart chart, float width);

    /** How low it may be drawn where the page has no room for its height, both in points. */
    default float least(Chart chart, float width) {
        return height(chart, width);
    }

    /** Draws the chart from the upper left corner, 0 and 0, to this width and height in points. */
    void paint(Chart chart, Graphics2D graphics, float width, float height);

    /**
     * How wide a line of text is in the charts' own letters, so that it can be held to that where others may stand in for them.
     *
     * @param size of the letters, in points
     * @return in points
     */
    float textWidth(String text, float size, boolean bold);

    /**
     * The painter that writes a notice into each chart, so that the drawing says it wherever it is copied to.
     *
     * @param notice what has to be said before anything else, as that the data is a sample; one line
     */
    ChartPainter withNotice(String notice);
}
