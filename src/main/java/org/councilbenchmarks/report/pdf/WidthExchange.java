package org.councilbenchmarks.report.pdf;

import java.util.List;

/**
 * Lets columns whose cells go over several lines exchange width until the table is as low as it can be: a column of long
 * sentences takes from one of short names.
 */
final class WidthExchange {

    /** Lines are not filled to their end, so a text needs a little more of them than its width says. */
    private static final float UNFILLED = 1.06f;

    /** In points: large steps find where to go, small ones how far. */
    private static final List<Float> STEPS = List.of(24f, 12f, 6f, 3f);

    private final float[][] words;
    private final float[] least;
    private final float padding;

    /**
     * @param words width of each cell on one line, by row and column; the headings are the first row
     * @param least no column gets narrower than this: its widest word
     * @param padding to the left and right of each cell
     */
    WidthExchange(float[][] words, float[] least, float padding) {
        this.words = words;
        this.least = least;
        this.padding = padding;
    }

    /**
     * @param start widths of all columns
     * @param gives which columns take part
     */
    float[] improved(float[] start, boolean[] gives) {
        float[] best = start.clone();
        int lowest = lines(best);
        for (float step : STEPS) {
            int before;
            do {
                before = lowest;
                lowest = exchanged(best, gives, step, lowest);
            } while (lowest < before);
        }
        return best;
    }

    /** Tries each pair of columns once, and keeps what makes the table lower. */
    private int exchanged(float[] widths, boolean[] gives, float step, int lines) {
        int lowest = lines;
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                if (from == to || !gives[from] || !gives[to] || widths[from] - step < least[from]) {
                    continue;
                }
                widths[from] -= step;
                widths[to] += step;
                int tried = lines(widths);
                if (tried < lowest) {
                    lowest = tried;
                } else {
                    widths[from] += step;
                    widths[to] -= step;
                }
            }
        }
        return lowest;
    }

    private int lines(float[] widths) {
        int sum = 0;
        for (float[] row : words) {
            int highest = 1;
            for (int i = 0; i < row.length; i++) {
                float room = widths[i] - 2 * padding;
                highest = Math.max(highest, row[i] <= room ? 1 : (int) Math.ceil(row[i] * UNFILLED / room));
            }
            sum += highest;
        }
        return sum;
    }
}
