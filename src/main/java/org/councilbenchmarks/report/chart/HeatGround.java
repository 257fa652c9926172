package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.PaintScale;

/**
 * Five grounds from light to dark, and the letters that can be read on each with a contrast of 4.5 : 1 or more. A ground
 * that changed without steps would pass through one on which neither black nor white can be read.
 */
record HeatGround(Scale values) implements PaintScale {

    private static final List<Color> GROUNDS = List.of(
            new Color(0xE9F0F7), new Color(0xBCD6EE), new Color(0x7DB5E8), new Color(0x2073BC), new Color(0x12436D));

    /** From this ground on, letters are white. */
    private static final int FIRST_DARK = 3;

    /** What has no value. */
    private static final Color NONE = Color.WHITE;

    static HeatGround over(double... values) {
        return new HeatGround(Scale.around(values));
    }

    @Override
    public double getLowerBound() {
        return values.low();
    }

    @Override
    public double getUpperBound() {
        return values.high();
    }

    @Override
    public Paint getPaint(double value) {
        return Double.isFinite(value) ? GROUNDS.get(step(value)) : NONE;
    }

    /** The colour of a number on its own ground. */
    Color letters(double value) {
        return step(value) < FIRST_DARK ? HouseTheme.INK : Color.WHITE;
    }

    private int step(double value) {
        int step = (int) values.at(value, 0, GROUNDS.size());
        return Math.max(0, Math.min(step, GROUNDS.size() - 1));
    }
}
