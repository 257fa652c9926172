package org.councilbenchmarks.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels of one column up and down until none covers another. */
final class Apart {

    private static final double BETWEEN = 2;

    private Apart() {}

    /** The labels below each other in the order of where they want to be, between two heights if they fit. */
    static List<Label> below(List<Label> labels, double from, double to) {
        var sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(label -> label.box().getCenterY()));
        double free = from;
        for (int i = 0; i < sorted.size(); i++) {
            sorted.set(i, sorted.get(i).atTop(Math.max(free, sorted.get(i).top())));
            free = sorted.get(i).box().getMaxY() + BETWEEN;
        }
        double limit = to;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            double height = sorted.get(i).box().getHeight();
            sorted.set(i, sorted.get(i).atTop(Math.min(sorted.get(i).top(), limit - height)));
            limit = sorted.get(i).top() - BETWEEN;
        }
        return sorted;
    }
}
