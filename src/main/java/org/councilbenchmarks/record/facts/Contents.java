package org.councilbenchmarks.record.facts;

import java.util.List;
import org.councilbenchmarks.domain.returns.FactsSummary;

/**
 * The summary part of a facts file.
 *
 * @param summary what settling needs
 * @param columns of the return, as the rows were written; empty where there are no rows
 * @param blocks of rows, one per submission
 */
record Contents(FactsSummary summary, List<String> columns, List<Block> blocks) {
    Contents {
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
    }
}
