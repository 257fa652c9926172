package org.councilbenchmarks.report.pdf;

import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Text;

/**
 * How wide the columns of a table are: as wide as their cells where all fit beside each other; else the widest give way,
 * down to their widest word, so that short cells stay on one line and the table is low.
 */
final class ColumnWidths {

    /** More than this between columns, and the eye loses the row. */
    private static final float LARGEST_SLACK = 28;

    /** A heading on two lines is better than a wide column of short figures. */
    private static final float OF_HEADING = 0.65f;

    /** So that rounding does not cut a word for which a column is just wide enough. */
    private static final float HAIR = 0.05f;

    /** After so many, what is left is far below a hundredth of a point. */
    private static final int HALVINGS = 24;

    private ColumnWidths() {}

    /**
     * @param style of all cells: that of the headings, which is the widest
     * @param padding to the left and right of each cell
     * @param available for the whole table
     */
    static float[] of(Table table, TextStyle style, float padding, float available) {
        int size = table.columns().size();
        float[][] words = unbroken(table, style);
        float[] least = widths(size, i -> widestWord(table, i, style) + 2 * padding + HAIR);
        float[] natural = widths(size, i -> {
            float widest = words[0][i] * OF_HEADING;
            for (int row = 1; row < words.length; row++) {
                widest = Math.max(widest, words[row][i]);
            }
            return Math.max(least[i], widest + 2 * padding + HAIR);
        });
        float[] fitted = fitted(least, natural, available);
        boolean[] gives = new boolean[size];
        for (int i = 0; i < size; i++) {
            gives[i] = fitted[i] < natural[i];
        }
        return new WidthExchange(words, least, padding).improved(fitted, gives);
    }

    /** The width of each cell on one line, the headings first. */
    private static float[][] unbroken(Table table, TextStyle style) {
        int size = table.columns().size();
        float[][] words = new float[table.rows().size() + 1][];
        words[0] = widths(
                size, i -> LineBreaker.unbroken(Text.of(table.columns().get(i).heading()), style));
        for (int row = 1; row < words.length; row++) {
            var cells = table.rows().get(row - 1).cells();
            words[row] = widths(size, i -> LineBreaker.unbroken(Text.of(cells.get(i)), style));
        }
        return words;
    }

    private static float widestWord(Table table, int column, TextStyle style) {
        var heading = Stream.of(table.columns().get(column).heading());
        var cells = table.rows().stream().map(row -> row.cells().get(column));
        return (float) Stream.concat(heading, cells)
                .mapToDouble(words -> LineBreaker.widestWord(Text.of(words), style))
                .max()
                .orElse(0);
    }

    private static float[] fitted(float[] least, float[] natural, float available) {
        float slack = available - sum(natural);
        if (slack >= 0) {
            float each = Math.min(LARGEST_SLACK, slack / natural.length);
            return widths(natural.length, i -> natural[i] + each);
        }
        if (sum(least) >= available) {
            return widths(natural.length, i -> least[i] * available / sum(least));
        }
        float widest = widestAllowed(least, natural, available);
        return widths(natural.length, i -> capped(least[i], natural[i], widest));
    }

    /** The width that no column may have more of, unless a word needs it, for all to fit: found by halving. */
    private static float widestAllowed(float[] least, float[] natural, float available) {
        float fits = 0;
        float tooMuch = available;
        for (int step = 0; step < HALVINGS; step++) {
            float middle = (fits + tooMuch) / 2;
            float[] tried = widths(natural.length, i -> capped(least[i], natural[i], middle));
            if (sum(tried) <= available) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fits;
    }

    private static float capped(float least, float natural, float widest) {
        return Math.max(least, Math.min(natural, widest));
    }

    private static float[] widths(int size, IntToDoubleFunction width) {
        float[] widths = new float[size];
        for (int i = 0; i < size; i++) {
            widths[i] = (float) width.applyAsDouble(i);
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }
}
