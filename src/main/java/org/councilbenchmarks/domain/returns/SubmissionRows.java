package org.councilbenchmarks.domain.returns;

import java.util.List;

/** Gives the rows of a standing submission, so that calculation need not know where they are kept. */
@FunctionalInterface
public interface SubmissionRows {
    /** The taken rows, in the file's order. */
    List<Row> of(StandingSubmission submission);
}
