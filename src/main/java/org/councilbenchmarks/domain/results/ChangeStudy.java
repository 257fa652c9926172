package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What change initiatives are worth.
 *
 * @param cases by council, year and reference; not for open files
 * @param evidence by theme, stage and year
 */
public record ChangeStudy(List<ChangeCase> cases, List<ChangeEvidence> evidence) {

    public ChangeStudy {
        cases = List.copyOf(cases);
        evidence = List.copyOf(evidence);
    }

    /** Of a sector without initiatives. */
    public static ChangeStudy empty() {
        return new ChangeStudy(List.of(), List.of());
    }

    /** A council's initiatives of one year, by reference; those of a joint return too. */
    public List<ChangeCase> listCases(CouncilCode council, FinancialYear year) {
        return cases.stream()
                .filter(c -> c.source().year().equals(year))
                .filter(c -> c.source().councils().contains(council))
                .toList();
    }

    /** A year's evidence, by theme and stage. */
    public List<ChangeEvidence> listEvidence(FinancialYear year) {
        return evidence.stream().filter(e -> e.year().equals(year)).toList();
    }
}
