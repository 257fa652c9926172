package org.councilbenchmarks.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A numbered mark in a plot.
 *
 * @param numbers of what stands here, lowest first
 * @param x its middle on the paper
 * @param y likewise
 */
record RiskMark(List<Integer> numbers, double x, double y) {

    private static final double HEIGHT = 13;
    private static final double PADDING = 8;
    private static final int PER_LINE = 4;

    /** The same marks, those that would cover each other as one in their middle. */
    static List<RiskMark> apart(List<RiskMark> marks, Letters letters) {
        List<RiskMark> rest = new ArrayList<>(marks);
        for (int i = 0; i < rest.size(); i++) {
            for (int k = i + 1; k < rest.size(); k++) {
                if (rest.get(i).box(letters).intersects(rest.get(k).box(letters))) {
                    rest.set(i, rest.get(i).with(rest.get(k)));
                    rest.remove(k);
                    // The mark has moved and grown: it may cover any of the others now.
                    i = -1;
                    break;
                }
            }
        }
        return rest;
    }

    private RiskMark with(RiskMark other) {
        double weight = numbers.size();
        double otherWeight = other.numbers.size();
        return new RiskMark(
                Stream.concat(numbers.stream(), other.numbers.stream()).sorted().toList(),
                (x * weight + other.x * otherWeight) / (weight + otherWeight),
                (y * weight + other.y * otherWeight) / (weight + otherWeight));
    }

    /** Runs of three and more as "4–9", a few to a line. */
    private List<String> lines() {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            if (to - from >= 2) {
                runs.add(numbers.get(from) + "–" + numbers.get(to));
                from = to + 1;
            } else {
                runs.add(String.valueOf(numbers.get(from)));
                from++;
            }
        }
        return IntStream.iterate(0, i -> i < runs.size(), i -> i + PER_LINE)
                .mapToObj(i -> String.join(", ", runs.subList(i, Math.min(i + PER_LINE, runs.size()))))
                .toList();
    }

    private Rectangle2D box(Letters letters) {
        double widest = lines().stream().mapToDouble(letters::width).max().orElse(0);
        double width = Math.max(HEIGHT, widest + PADDING);
        double height = HEIGHT + (lines().size() - 1) * letters.leading();
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    /** Draws it within the plot. */
    void draw(Graphics2D graphics, Letters letters, Rectangle2D plot) {
        var box = box(letters);
        double right = Math.max(0, plot.getMinX() - box.getMinX()) + Math.min(0, plot.getMaxX() - box.getMaxX());
        double down = Math.max(0, plot.getMinY() - box.getMinY()) + Math.min(0, plot.getMaxY() - box.getMaxY());
        graphics.setPaint(HouseTheme.FOCUS);
        graphics.fill(new RoundRectangle2D.Double(
                box.getX() + right, box.getY() + down, box.getWidth(), box.getHeight(), HEIGHT, HEIGHT));
        Label.around(lines(), letters.in(Color.WHITE), x + right, y + down, Label.Align.CENTRE)
                .draw(graphics);
    }
}
