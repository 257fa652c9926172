package org.councilbenchmarks.report.chart;

import java.awt.Graphics2D;

/** A chart that has been laid out at a width. */
interface Drawing {

    /** How high it wants to be, in points. */
    double height();

    /** How low it may be drawn where there is no room for more. */
    default double least() {
        return height();
    }

    /** Draws it; what can stretch fills the height. */
    void paint(Graphics2D graphics, double height);
}
