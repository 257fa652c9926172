package org.councilbenchmarks.benchmark.rows;

import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * The rows of a standing submission, as they bear on one council.
 *
 * @param submission where they come from
 * @param rows in the file's order
 * @param share the council's part of a joint return by population, 0 to 1; 1 of its own return; absent where a partner's
 *     population is not known
 */
public record FactTable(StandingSubmission submission, List<FactRow> rows, Figure share) {

    public FactTable {
        rows = List.copyOf(rows);
    }

    public ReturnId returnId() {
        return submission.key().returnId();
    }

    public boolean isJoint() {
        return submission.key().isJoint();
    }
}
