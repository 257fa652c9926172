package org.councilbenchmarks.domain.returns;

import java.util.List;

/**
 * A submission with what is kept of its taken rows.
 *
 * @param rows in the file's order; of payments their sums, in an order of their own
 * @param fingerprints of the payments that bear a day; none for other returns, whose rows are kept
 */
public record SubmissionFacts(Submission submission, List<Row> rows, RowFingerprints fingerprints) {
    public SubmissionFacts {
        rows = List.copyOf(rows);
    }

    /** A submission whose rows are kept. */
    public SubmissionFacts(Submission submission, List<Row> rows) {
        this(submission, rows, RowFingerprints.NONE);
    }
}
