package org.councilbenchmarks.record.facts;

import java.util.List;

/**
 * Where the rows of a facts file lie: all that is needed to read those of one submission.
 *
 * @param columns of the return, as the rows were written
 * @param texts the table of texts that the rows point into
 * @param submissions one per submission, in the file's order
 */
record RowPlaces(List<String> columns, Block texts, List<Rows> submissions) {

    RowPlaces {
        columns = List.copyOf(columns);
        submissions = List.copyOf(submissions);
    }

    /**
     * What is kept of the rows of one submission.
     *
     * @param block where the rows lie; of payments, their sums
     * @param count how many of these there are
     * @param fingerprints of payments; empty for other returns
     */
    record Rows(Block block, int count, Block fingerprints) {}
}
