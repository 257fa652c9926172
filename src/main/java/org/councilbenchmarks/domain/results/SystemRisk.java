package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * What is worked out about one system of a council, by the Legacy IT Risk Assessment Framework: the end columns of
 * {@code restricted/systems.csv}. Never for open files.
 *
 * @param supplierGroup group that the supplier belongs to; {@code none} where the system is run in-house
 * @param likelihood (mean + greatest) / 2 of the scored criteria, 1 to 6; not available where none was scored
 * @param impact likewise, 1 to 5
 * @param score likelihood × impact; not available where either side is
 * @param marks low reliability where too few criteria of a side were scored
 */
public record SystemRisk(String supplierGroup, Figure likelihood, Figure impact, Figure score, Marks marks) {

    /** The marker cell: the shorthand of an absent score, else the marks on a known one. */
    public String marker() {
        return Withholding.marker(score, marks);
    }
}
