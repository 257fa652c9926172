package org.councilbenchmarks.pipeline.feedback;

import java.util.List;

/**
 * A line of feedback.
 *
 * @param cells of the refused row as it came; none where the line is about the file or a row that was taken
 * @param problem what is wrong
 * @param where line and column
 * @param was what was there
 * @param howToFix what to do
 */
record FeedbackRow(List<String> cells, String problem, String where, String was, String howToFix) {
    FeedbackRow {
        cells = List.copyOf(cells);
    }
}
