package org.councilbenchmarks.pipeline.reading;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * A refused row as it came.
 *
 * @param line physical line on which it starts, from 1
 * @param cells as the file has them
 * @param submission what it belongs to, where that could be read
 * @param findings why it was refused; at least one
 */
public record RefusedRecord(int line, List<String> cells, Optional<SubmissionKey> submission, List<Finding> findings) {
    public RefusedRecord {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }
}
