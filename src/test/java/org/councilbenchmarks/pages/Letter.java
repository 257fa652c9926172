package org.councilbenchmarks.pages;

import java.awt.geom.Rectangle2D;

/**
 * A letter as it stands on a page.
 *
 * @param box what it covers from its baseline to the height of a small capital; in points from the page's lower left corner
 * @param size of its type, in points
 * @param element what it is tagged as, {@code P} or {@code H2}; {@link #FURNITURE} where it is not read out
 */
record Letter(String text, Rectangle2D box, double size, String element) {

    /** Header, footer, repeated headings: an artifact, or not tagged at all. */
    static final String FURNITURE = "";

    boolean isBlank() {
        return text.isBlank();
    }
}
