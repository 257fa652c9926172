package org.councilbenchmarks.record.facts;

import java.util.List;
import org.councilbenchmarks.domain.returns.FactsSummary;

/**
 * The summary part of a facts file.
 *
 * @param summary what settling needs
 * @param columns of the return, as the rows were written; empty where there are no rows
 * @param submissions where what is kept of each lies
 */
record Contents(FactsSummary summary, List<String> columns, List<RowPlaces.Rows> submissions) {
    Contents {
        columns = List.copyOf(columns);
        submissions = List.copyOf(submissions);
    }
}
