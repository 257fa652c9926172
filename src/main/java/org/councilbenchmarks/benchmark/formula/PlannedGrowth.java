package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Σ posts planned for next year / Σ establishment − 1, over the rows whose plan is known. The numerator is the difference,
 * the denominator the establishment.
 */
final class PlannedGrowth implements Calculation {

    private static final ReturnId STAFFING = ReturnId.of("staffing");
    private static final RowFormula FORMULA = new RowFormula(
            List.of(),
            List.of(),
            new RowAmount.Columns(List.of("planned_fte_next_year")),
            Optional.of(new RowAmount.Columns(List.of("establishment_fte"))),
            false);

    @Override
    public BigDecimal scale() {
        return Decimals.HUNDRED;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        return in.find(STAFFING)
                .filter(t -> !t.rows().isEmpty())
                .map(t -> work(t, growth(FORMULA.parts(t.rows(), in.day()))))
                .orElseGet(() -> Working.absent(Figure.notAvailable()));
    }

    private Working work(FactTable table, List<RowPart> parts) {
        RowSums sums = RowSums.of(parts);
        JointSplit split = JointSplit.of(table, true);
        Figure difference = sums.numeratorFigure().times(split.share());
        Figure posts = sums.denominatorFigure().times(split.share());
        return new Working(
                Working.quotient(scale(), difference, posts),
                difference,
                posts,
                Figure.of(sums.knownShare()),
                split.marks(),
                List.of(table),
                List.of(),
                List.of(new TableParts(table, parts, split.share(), TableParts.Sides.BOTH)));
    }

    private static List<RowPart> growth(List<RowPart> parts) {
        return parts.stream()
                .map(p -> p.isCounted()
                        ? RowPart.counts(
                                p.row(), Decimals.subtract(p.numerator(), p.denominator()), p.denominator(), p.base())
                        : p)
                .toList();
    }
}
