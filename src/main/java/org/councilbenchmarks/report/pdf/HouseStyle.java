package org.councilbenchmarks.report.pdf;

import java.awt.Color;

/** Sizes in points (1/72 inch, measured from the lower left corner of the page) and colours of the house. */
final class HouseStyle {

    /** A4. */
    static final float PAGE_WIDTH = 595;

    static final float PAGE_HEIGHT = 842;

    /** 20 mm on either side: some printers and binders take the outer 18. */
    static final float LEFT = 56.7f;

    static final float WIDTH = PAGE_WIDTH - 2 * LEFT;
    static final float RIGHT = LEFT + WIDTH;

    /** About 75 characters of body text: longer lines are hard to find one's way back from. */
    static final float TEXT_WIDTH = 400;

    /** No ink above this line or below {@link #LOWEST}. */
    static final float HIGHEST = PAGE_HEIGHT - 52;

    static final float LOWEST = 52;

    /** Where content begins and ends, between header and footer. */
    static final float TOP = HIGHEST - 26;

    static final float BOTTOM = LOWEST + 23;

    static final float BODY = 11;
    static final float SMALL = 9.5f;
    static final float TABLE = 9;
    static final float FURNITURE = 8.5f;

    /** The Government Analysis Function's first colour: titles, rules that matter, whoever is in focus. */
    static final Color FOCUS = new Color(0x12436D);

    static final Color INK = new Color(0x1D1D1D);

    /** 7 : 1 on white: for what is read second. */
    static final Color SECOND = new Color(0x505050);

    static final Color RULE = new Color(0xBFBFBF);
    static final Color GROUND = new Color(0xF1F3F6);
    static final Color BANNER = new Color(0x801650);

    private HouseStyle() {}
}
