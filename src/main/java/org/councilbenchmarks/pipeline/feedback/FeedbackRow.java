package org.councilbenchmarks.pipeline.feedback;

import java.util.List;

/**
 * A line of feedback.
 *
 * @param cells of the refused row as it came; none where the line is about the file or a row that was taken
 * @param origin which line of which file the row is, as the feedback that comes back has to say; empty without cells
 * @param problem what is wrong
 * @param where line and column
 * @param was what was there
 * @param howToFix what to do
 */
record FeedbackRow(List<String> cells, String origin, String problem, String where, String was, String howToFix) {
    FeedbackRow {
        cells = List.copyOf(cells);
    }
}
