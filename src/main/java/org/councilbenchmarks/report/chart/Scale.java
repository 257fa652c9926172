package org.councilbenchmarks.report.chart;

import java.util.Arrays;

/**
 * From which value to which an axis goes.
 *
 * @param low below {@code high}, always
 */
record Scale(double low, double high) {

    Scale {
        if (!(low < high)) {
            throw new IllegalArgumentException("No scale from %s to %s".formatted(low, high));
        }
    }

    /** Around these values; those that are not a number are left out. */
    static Scale around(double... values) {
        double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(low);
        double room = Math.max(Math.abs(low), 1) / 2;
        return low < high ? new Scale(low, high) : new Scale(low - room, low + room);
    }

    /** As {@link #around}, and from zero on: the lengths of bars are only true from there. */
    static Scale fromZero(double... values) {
        double[] all = Arrays.copyOf(values, values.length + 1);
        double low =
                Math.min(0, Arrays.stream(all).filter(Double::isFinite).min().orElse(0));
        double high =
                Math.max(0, Arrays.stream(all).filter(Double::isFinite).max().orElse(0));
        return low < high ? new Scale(low, high) : new Scale(0, 1);
    }

    /** Where a value lies on a stretch of paper. */
    double at(double value, double from, double to) {
        return from + (value - low) / (high - low) * (to - from);
    }
}
