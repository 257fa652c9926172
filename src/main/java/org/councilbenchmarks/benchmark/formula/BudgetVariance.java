package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Optional<FactTable> outturn = in.find(SPENDING, CouncilYear.OUTTURN);
        Optional<FactTable> budget = in.find(SPENDING, BUDGET);
        Figure spent = total(outturn, in);
        Figure planned = total(budget, in);
        Figure difference = spent.minus(planned);
        List<FactTable> inputs = new ArrayList<>();
        outturn.ifPresent(inputs::add);
        budget.ifPresent(inputs::add);
        Marks marks = Marks.NONE;
        List<Trace> parts = new ArrayList<>();
        for (FactTable table : inputs) {
            JointSplit split = JointSplit.of(table, true);
            marks = marks.and(split.marks());
            boolean isBudget = table.submission().key().basis().equals(BUDGET);
            parts.add(new TableParts(
                    table,
                    isBudget ? planned(parts(table, in)) : parts(table, in),
                    split.share(),
                    isBudget ? TableParts.Sides.BOTH : TableParts.Sides.NUMERATOR));
        }
        return new Working(
                Working.quotient(scale(), difference, planned),
                difference,
                planned,
                difference.map(d -> Decimals.HUNDRED),
                marks,
                inputs,
                List.of(),
                parts);
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
