package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Words at a place.
 *
 * @param x the line along which they are aligned
 * @param top of the first line
 * @param onGround whether what is below is blanked out, so that no line runs through the words
 */
record Label(List<String> lines, Letters letters, double x, double top, Align align, boolean onGround) {

    /** On which side of x the words stand. */
    enum Align {
        /** They begin at x. */
        LEFT(0),
        CENTRE(0.5),
        /** They end at x. */
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    private static final double PADDING = 1.5;

    static Label left(String text, Letters letters, double x, double top) {
        return new Label(List.of(text), letters, x, top, Align.LEFT, false);
    }

    static Label right(String text, Letters letters, double x, double top) {
        return new Label(List.of(text), letters, x, top, Align.RIGHT, false);
    }

    static Label centre(String text, Letters letters, double x, double top) {
        return new Label(List.of(text), letters, x, top, Align.CENTRE, false);
    }

    /** Several lines, set around a height. */
    static Label around(List<String> lines, Letters letters, double x, double middle, Align align) {
        return new Label(lines, letters, x, middle - lines.size() * letters.leading() / 2, align, false);
    }

    /** With what is below blanked out. */
    Label blanking() {
        return new Label(lines, letters, x, top, align, true);
    }

    /** Moved sideways as little as needed to lie between two lines. */
    Label within(double from, double to) {
        var box = box();
        double shift = Math.max(from - box.getMinX(), 0);
        shift += Math.min(to - (box.getMaxX() + shift), 0);
        return new Label(lines, letters, x + shift, top, align, onGround);
    }

    Label atTop(double other) {
        return new Label(lines, letters, x, other, align, onGround);
    }

    /** What the words cover. */
    Rectangle2D box() {
        double width = lines.stream().mapToDouble(letters::width).max().orElse(0);
        return new Rectangle2D.Double(x - width * align.share, top, width, lines.size() * letters.leading());
    }

    void draw(Graphics2D graphics) {
        if (onGround) {
            var box = box();
            graphics.setPaint(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(
                    box.getX() - PADDING, box.getY(), box.getWidth() + 2 * PADDING, box.getHeight()));
        }
        double y = top;
        for (String line : lines) {
            letters.draw(graphics, line, x - letters.width(line) * align.share, y);
            y += letters.leading();
        }
    }
}
