package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * (outturn − budget) / budget, totals of the two standing submissions of spending; both must stand. The numerator is the
 * difference, the denominator the budget.
 */
final class BudgetVariance implements Calculation {

    private static final ReturnId SPENDING = ReturnId.of("spending");
    private static final String BUDGET = "budget";
    private static final RowAmount AMOUNT = new RowAmount.Columns(List.of("amount_gbp"));

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
        List<FactTable> inputs = Stream.of(in.find(SPENDING, CouncilYear.OUTTURN), in.find(SPENDING, BUDGET))
                .flatMap(Optional::stream)
                .toList();
        Figure spent = total(in.find(SPENDING, CouncilYear.OUTTURN), in);
        Figure planned = total(in.find(SPENDING, BUDGET), in);
        Figure difference = spent.minus(planned);
        return new Working(
                Working.quotient(scale(), difference, planned),
                difference,
                planned,
                difference.map(d -> Decimals.HUNDRED),
                inputs.stream().map(t -> JointSplit.of(t, true).marks()).reduce(Marks.NONE, Marks::and),
                inputs,
                List.of(),
                inputs.stream().map(t -> trace(t, in)).toList());
    }

    private static Trace trace(FactTable table, CouncilYear in) {
        Figure share = JointSplit.of(table, true).share();
        return table.submission().key().basis().equals(BUDGET)
                ? new TableParts(table, planned(parts(table, in)), share, TableParts.Sides.BOTH)
                : new TableParts(table, parts(table, in), share, TableParts.Sides.NUMERATOR);
    }

    private static Figure total(Optional<FactTable> table, CouncilYear in) {
        return table.filter(t -> !t.rows().isEmpty())
                .map(t -> Figure.of(RowSums.of(parts(t, in)).numerator())
                        .times(JointSplit.of(t, true).share()))
                .orElse(Figure.notAvailable());
    }

    private static List<RowPart> parts(FactTable table, CouncilYear in) {
        return new RowFormula(List.of(), List.of(), AMOUNT, Optional.empty(), false).parts(table.rows(), in.day());
    }

    /** A budgeted pound is taken off above the line and stands below it. */
    private static List<RowPart> planned(List<RowPart> parts) {
        return parts.stream()
                .map(p -> p.isCounted() ? RowPart.counts(p.row(), p.numerator().negate(), p.numerator(), p.base()) : p)
                .toList();
    }
}
