package org.councilbenchmarks.pipeline.reading;

import java.util.List;

/**
 * Is told, while a file is read, what feedback needs and facts do not keep: every refused record, whole.
 *
 * <p>Nothing is told of a file that is refused as a whole before a header was found.
 */
public interface RowListener {
    /** Once, before all rows: the names of the columns as the file has them. */
    void header(List<String> labels);

    /** A refused row, in the file's order. */
    void refused(RefusedRecord record);
}
