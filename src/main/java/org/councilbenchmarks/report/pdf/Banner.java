package org.councilbenchmarks.report.pdf;

import java.awt.Color;

/** What has to be said on each page before anything else: white on a dark ground. */
record Banner(Ink ink, Lettering fonts, String text) {

    static final float HEIGHT = 16;

    /** From the banner to what comes below it. */
    static final float AFTER = 6;

    private static final float PADDING = 8;

    void ground(float top) {
        ink.ground(HouseStyle.LEFT, top, HouseStyle.WIDTH, HEIGHT, HouseStyle.BANNER);
    }

    void letters(float top) {
        var style = TextStyle.bold(fonts, HouseStyle.SMALL, Color.WHITE);
        ink.letters(style, text, HouseStyle.LEFT + PADDING, top - (HEIGHT - style.leading()) / 2);
    }
}
