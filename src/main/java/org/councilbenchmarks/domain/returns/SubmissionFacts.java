package org.councilbenchmarks.domain.returns;

import java.util.List;

/** A submission with its taken rows, in the file's order. */
public record SubmissionFacts(Submission submission, List<Row> rows) {
    public SubmissionFacts {
        rows = List.copyOf(rows);
    }
}
