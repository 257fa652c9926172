package org.councilbenchmarks.intake;

import java.util.List;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.CheckedRow;

/**
 * A checked row with what was found wrong with it.
 *
 * @param findings why the row is refused; empty where it is sound
 */
public record CheckedRecord(CheckedRow row, List<Finding> findings) {
    public CheckedRecord {
        findings = List.copyOf(findings);
    }
}
