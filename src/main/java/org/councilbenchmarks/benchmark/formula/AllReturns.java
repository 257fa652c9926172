package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * A quotient of counts over all submissions of a council's year, payments left out: those come from other people's systems
 * and say nothing about how a return was filled in. A joint return counts whole for each of its councils.
 */
final class AllReturns {

    private static final String PAYMENTS = "payments";

    private AllReturns() {}

    /** @param part of one submission */
    static Working work(CouncilYear in, BigDecimal scale, Function<FactTable, SubmissionPart> part) {
        List<FactTable> tables = in.tables().stream()
                .filter(t -> !t.returnId().value().equals(PAYMENTS))
                .toList();
        if (tables.isEmpty()) {
            return Working.absent(Figure.notAvailable());
        }
        List<SubmissionPart> parts = tables.stream().map(part).toList();
        Figure numerator = Figure.of(sum(parts, SubmissionPart::numerator));
        Figure denominator = Figure.of(sum(parts, SubmissionPart::denominator));
        return new Working(
                Working.quotient(scale, numerator, denominator),
                numerator,
                denominator,
                Figure.of(Decimals.HUNDRED),
                Marks.NONE,
                tables,
                joint(parts),
                List.copyOf(parts));
    }

    private static BigDecimal sum(List<SubmissionPart> parts, Function<SubmissionPart, BigDecimal> side) {
        return parts.stream().map(side).reduce(BigDecimal.ZERO, Decimals::add);
    }

    private static List<JointPart> joint(List<SubmissionPart> parts) {
        List<JointPart> joint = new ArrayList<>();
        for (SubmissionPart part : parts) {
            JointSplit split = JointSplit.of(part.table(), false);
            joint.addAll(split.parts(Figure.of(part.numerator()), Figure.of(part.denominator())));
        }
        return joint;
    }
}
