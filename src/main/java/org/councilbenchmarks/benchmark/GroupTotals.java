package org.councilbenchmarks.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.benchmark.formula.FormulaEngine;
import org.councilbenchmarks.benchmark.formula.JointPart;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Totals;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * A group's sums: what each council has of its own, and of each joint body its undivided part once, however many of its
 * councils are in the group.
 */
final class GroupTotals {

    private GroupTotals() {}

    /** Not applicable where sums over councils mean nothing: of largest shares, indices and distinct counts. */
    static Totals of(FormulaEngine engine, String indicator, GroupValues values) {
        if (!engine.isAdditive(indicator)) {
            return Totals.absent(Absence.NOT_APPLICABLE);
        }
        Map<SubmissionKey, JointPart> bodies = new HashMap<>();
        values.all().forEach(v -> v.jointParts().forEach(part -> bodies.put(part.body(), part)));
        Figure numerator = total(values.known(), WorkedValue::ownNumerator);
        Figure denominator = total(values.known(), WorkedValue::ownDenominator);
        for (JointPart body : bodies.values()) {
            numerator = plusKnown(numerator, body.numerator());
            denominator = plusKnown(denominator, body.denominator());
        }
        return new Totals(numerator, denominator, engine.quotient(indicator, numerator, denominator));
    }

    private static Figure total(List<WorkedValue> values, Function<WorkedValue, Figure> side) {
        Figure sum = Figure.of(0);
        for (WorkedValue value : values) {
            sum = sum.plus(side.apply(value));
        }
        return sum;
    }

    /** A joint body without anything known adds nothing. */
    private static Figure plusKnown(Figure sum, Figure part) {
        return part.absence().equals(Optional.of(Absence.NOT_AVAILABLE)) ? sum : sum.plus(part);
    }
}
