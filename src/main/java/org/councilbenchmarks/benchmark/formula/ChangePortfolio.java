package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.change.Appraisal;
import org.councilbenchmarks.benchmark.change.AppraisedInitiative;
import org.councilbenchmarks.benchmark.change.FlowValuer;
import org.councilbenchmarks.benchmark.change.ReturnedInitiative;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * A figure of all of a council's initiatives together, each discounted to its own year 0 (HM Treasury, The Green Book).
 * Those that were stopped are left out, but for what was realised. Without a flow of any of the others there is no figure.
 */
final class ChangePortfolio implements Calculation {

    private static final ReturnId INITIATIVES = ReturnId.of("initiatives");

    private final ReferenceData reference;
    private final ChangeFigure figure;

    ChangePortfolio(ReferenceData reference, ChangeFigure figure) {
        this.reference = reference;
        this.figure = figure;
    }

    @Override
    public BigDecimal scale() {
        return figure.isShare() ? Decimals.HUNDRED : BigDecimal.ONE;
    }

    /** Years cannot be added up. */
    @Override
    public boolean isAdditive() {
        return figure != ChangeFigure.PAYBACK;
    }

    @Override
    public Working work(CouncilYear in, String breakdown) {
        return in.find(INITIATIVES)
                .filter(t -> !t.rows().isEmpty())
                .map(t -> work(in, t))
                .orElseGet(() -> Working.absent(Figure.notAvailable()));
    }

    private Working work(CouncilYear in, FactTable table) {
        FlowValuer valuer = FlowValuer.of(reference, in.day(), in.year());
        List<AppraisedInitiative> all =
                ReturnedInitiative.list(table.rows().stream().map(FactRow::row).toList()).stream()
                        .map(returned -> AppraisedInitiative.of(returned, valuer))
                        .toList();
        List<AppraisedInitiative> counting = all.stream().filter(figure::counts).toList();
        Appraisal sums =
                counting.stream().map(AppraisedInitiative::appraisal).reduce(Appraisal.none(), Appraisal::plus);
        JointSplit split = JointSplit.of(table, true);
        Optional<Figure> absence = sums.hasFlows() ? Optional.empty() : Optional.of(Figure.notAvailable());
        return new Working(
                absence.orElseGet(() -> value(sums, split)),
                absence.orElseGet(() -> figure.numerator(sums).times(split.share())),
                absence.orElseGet(() -> figure.denominator(sums).times(split.share())),
                Figure.of(Decimals.HUNDRED),
                estimated(counting) ? split.marks().with(Mark.ESTIMATED) : split.marks(),
                List.of(table),
                List.of(),
                List.of(new ChangeTrace(table, all, figure, split.share())));
    }

    /** Of pounds the council's part; a ratio or a number of years is that of all partners. */
    private Figure value(Appraisal sums, JointSplit split) {
        Figure whole = figure.value(sums);
        return figure == ChangeFigure.NPSV ? whole.times(split.share()) : whole;
    }

    private boolean estimated(List<AppraisedInitiative> counting) {
        return counting.stream().anyMatch(figure::isEstimated);
    }
}
