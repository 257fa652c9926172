package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;

/**
 * The parts of a submission's rows.
 *
 * @param table the submission
 * @param parts of its rows, in order
 * @param share by which they are multiplied: the council's part of a joint return where that is divided, else 1
 * @param sides which sides of the fraction they add to
 */
record TableParts(FactTable table, List<RowPart> parts, Figure share, Sides sides) implements Trace {

    /** Which sides of a fraction rows add to. */
    enum Sides {
        NUMERATOR,
        DENOMINATOR,
        BOTH
    }

    TableParts {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Evidence> evidence() {
        return parts.stream().map(this::evidence).toList();
    }

    private Evidence evidence(RowPart part) {
        boolean above = part.isCounted() && sides != Sides.DENOMINATOR;
        boolean below = part.isCounted() && sides != Sides.NUMERATOR;
        return new Evidence(
                table.submission(),
                part.row().row().line(),
                above ? Figure.of(part.numerator()).times(share) : Figure.notApplicable(),
                below ? Figure.of(part.denominator()).times(share) : Figure.notApplicable(),
                part.reason());
    }
}
