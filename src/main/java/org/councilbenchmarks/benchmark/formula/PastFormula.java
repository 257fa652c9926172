package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.PastYear.Predecessor;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Evidence;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * An indicator of a council for a year from before it existed: its predecessors' numerators and denominators, added up, where
 * all of them are known; else nothing is known. Residents are the council's own, since a county's are its districts' too.
 * Shares of the largest, distinct counts and numbers of years cannot be added up.
 */
final class PastFormula {

    private final Calculation calculation;

    PastFormula(Calculation calculation) {
        this.calculation = calculation;
    }

    Working work(PastYear past, String breakdown) {
        if (!calculation.isAdditive()) {
            return Working.absent(Figure.notAvailable());
        }
        List<Part> parts = past.predecessors().stream()
                .map(p -> new Part(p, calculation.work(p.in(), breakdown)))
                .toList();
        Map<SubmissionKey, JointPart> bodies = bodies(parts);
        Figure numerator = sum(parts.stream().map(Part::ownNumerator).toList())
                .plus(sum(bodies.values().stream().map(JointPart::numerator).toList()));
        boolean hasDenominator =
                parts.stream().anyMatch(p -> !p.working().denominator().equals(Figure.notApplicable()));
        Figure denominator = hasDenominator ? denominator(past, parts, bodies) : Figure.notApplicable();
        boolean known = numerator.isKnown() && (!hasDenominator || denominator.isKnown());
        if (!known) {
            return Working.absent(Figure.notAvailable());
        }
        return new Working(
                hasDenominator ? Working.quotient(calculation.scale(), numerator, denominator) : numerator,
                numerator,
                denominator,
                leastKnown(parts),
                marks(parts),
                parts.stream().flatMap(p -> p.working().inputs().stream()).toList(),
                List.copyOf(bodies.values()),
                parts.stream().map(Part::trace).toList());
    }

    /** A predecessor's working, and what of it is the council's. */
    private record Part(Predecessor predecessor, Working working) {

        Figure ownNumerator() {
            Figure own = working.numerator();
            for (JointPart part : working.jointParts()) {
                own = own.minus(part.numerator());
            }
            return own.times(predecessor.share());
        }

        Figure ownDenominator() {
            Figure own = working.denominator();
            for (JointPart part : working.jointParts()) {
                own = part.denominator().isKnown() ? own.minus(part.denominator()) : own;
            }
            return own.times(predecessor.share());
        }

        boolean isSplit() {
            return !predecessor.share().equals(Figure.of(1));
        }

        Trace trace() {
            return () -> working.evidence().stream().map(this::scaled).toList();
        }

        private Evidence scaled(Evidence evidence) {
            return new Evidence(
                    evidence.submission(),
                    evidence.line(),
                    evidence.numerator().times(predecessor.share()),
                    evidence.denominator().times(predecessor.share()),
                    evidence.leftOut());
        }
    }

    /** Undivided parts of joint bodies, each once, whoever of its councils is among the predecessors. */
    private static Map<SubmissionKey, JointPart> bodies(List<Part> parts) {
        Map<SubmissionKey, JointPart> bodies = new LinkedHashMap<>();
        parts.forEach(p -> p.working().jointParts().forEach(part -> bodies.putIfAbsent(part.body(), part)));
        return bodies;
    }

    private Figure denominator(PastYear past, List<Part> parts, Map<SubmissionKey, JointPart> bodies) {
        if (calculation.isPerResident()) {
            return past.frame().population();
        }
        List<Figure> figures =
                new ArrayList<>(parts.stream().map(Part::ownDenominator).toList());
        bodies.values().stream()
                .map(JointPart::denominator)
                .filter(Figure::isKnown)
                .forEach(figures::add);
        return sum(figures);
    }

    private static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(Figure.of(0), Figure::plus);
    }

    /** Nothing is known better than of the predecessor of which least is. */
    private static Figure leastKnown(List<Part> parts) {
        Optional<BigDecimal> least = parts.stream()
                .flatMap(p -> p.working().knownShare().find().stream())
                .min(Comparator.naturalOrder());
        return Figure.of(least.orElse(Decimals.HUNDRED));
    }

    private static Marks marks(List<Part> parts) {
        Marks marks = Marks.of(Mark.BREAK_IN_SERIES);
        for (Part part : parts) {
            marks = marks.and(part.working().marks());
            marks = part.isSplit() ? marks.with(Mark.ESTIMATED) : marks;
        }
        return marks;
    }
}
