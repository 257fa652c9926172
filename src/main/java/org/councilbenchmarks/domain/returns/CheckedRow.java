package org.councilbenchmarks.domain.returns;

import java.util.List;
import java.util.Optional;

/**
 * A record of a file after each of its cells was looked at, and before it is set beside the others: what intake hands to
 * normalising. Blank rows, repeated headers and totals never get this far.
 */
public sealed interface CheckedRow {
    /** Physical line on which the record starts, from 1. */
    int line();

    /**
     * The submission that the row belongs to, where council, year and (if the return has one) basis could be read.
     * Present in every row that may be taken.
     */
    Optional<SubmissionKey> findSubmission();

    /**
     * Every cell is right by itself.
     *
     * @param submission what the row belongs to
     * @param row the typed cells, blank where the file left them blank
     * @param record the cells as the file has them, columns of no return included: two rows are the same only where
     *     these are equal
     */
    record Sound(SubmissionKey submission, Row row, List<String> record) implements CheckedRow {
        public Sound {
            record = List.copyOf(record);
        }

        @Override
        public int line() {
            return row.line();
        }

        @Override
        public Optional<SubmissionKey> findSubmission() {
            return Optional.of(submission);
        }
    }

    /** At least one cell is wrong; the findings say which. The row counts against its submission, where that is known. */
    record Faulty(int line, Optional<SubmissionKey> findSubmission) implements CheckedRow {}
}
