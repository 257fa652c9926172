package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.SpendingSentences;

/** The amounts above a median share, where the catalogue has them worked out, with their caveat. */
final class Opportunities {

    private Opportunities() {}

    /** None where no amount is above zero, or the difference cannot be told. */
    static List<Block> of(List<OwnFigure> figures) {
        List<Text> items = new ArrayList<>();
        for (OwnFigure figure : figures) {
            figure.position()
                    .filter(p -> figure.comparison().map(Comparison::side).orElseThrow() == Comparison.Side.HIGHER)
                    .map(p -> p.standing().opportunityMedianGbp())
                    .filter(Figure::isKnown)
                    .filter(amount -> amount.get().signum() > 0)
                    .ifPresent(
                            amount -> items.add(Text.of(SpendingSentences.amountAbove(figure.title(), amount.get()))));
        }
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(3, "Amounts above the median share"),
                        Block.paragraph(SpendingSentences.amountsAreQuestions()),
                        new Block.Items(items));
    }
}
