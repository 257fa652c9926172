package org.councilbenchmarks.report.pdf;

import java.util.List;
import org.councilbenchmarks.report.blocks.Column.Alignment;

/** A row of a table whose cells have been broken into lines. */
record LaidRow(TextStyle style, List<LaidCell> cells) {

    /**
     * A cell.
     *
     * @param left its left edge
     * @param width with its padding
     */
    record LaidCell(float left, float width, Alignment alignment, List<Line> lines) {

        /** Where a line begins. */
        float x(Line line) {
            return switch (alignment) {
                case LEFT -> left + TableLayout.PADDING;
                case RIGHT -> left + width - TableLayout.PADDING - line.width();
            };
        }
    }

    int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    float height() {
        return height(lines());
    }

    /** The height of so many of its lines. */
    float height(int lines) {
        return lines * style.leading() + 2 * TableLayout.ABOVE;
    }
}
