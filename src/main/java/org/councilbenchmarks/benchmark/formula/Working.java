package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Evidence;

/**
 * How a value came about, before it is rounded, marked and withheld.
 *
 * @param value exact
 * @param numerator exact
 * @param denominator exact; not applicable where there is none
 * @param knownShare 0 to 100; absent where nothing was returned
 * @param marks that follow from the calculation; those of the submissions are added from {@code inputs}
 * @param inputs the submissions that it rests on
 * @param jointParts undivided parts of joint bodies in numerator and denominator
 * @param traces what of each submission went into it
 */
record Working(
        Figure value,
        Figure numerator,
        Figure denominator,
        Figure knownShare,
        Marks marks,
        List<FactTable> inputs,
        List<JointPart> jointParts,
        List<Trace> traces) {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    Working {
        inputs = List.copyOf(inputs);
        jointParts = List.copyOf(jointParts);
        traces = List.copyOf(traces);
    }

    /** Nothing to work with: absent throughout. */
    static Working absent(Figure reason) {
        return new Working(reason, reason, reason, reason, Marks.NONE, List.of(), List.of(), List.of());
    }

    /** All marks of the value: of the calculation, of its inputs, of what is known; none where it is absent. */
    Marks allMarks() {
        if (!value.isKnown()) {
            return Marks.NONE;
        }
        Marks all = marks;
        for (FactTable input : inputs) {
            var submission = input.submission().submission();
            all = submission.status() == DataStatus.PROVISIONAL ? all.with(Mark.PROVISIONAL) : all;
            all = submission.refused() > 0 ? all.with(Mark.LOW_RELIABILITY) : all;
        }
        boolean halfUnknown = knownShare.find().map(s -> s.compareTo(HALF) < 0).orElse(false);
        return halfUnknown ? all.with(Mark.LOW_RELIABILITY) : all;
    }

    /** The weakest status of the inputs; that of the edition where there is none. */
    DataStatus status(DataStatus edition) {
        return inputs.isEmpty()
                ? edition
                : DataStatus.weakest(inputs.stream()
                        .map(i -> i.submission().submission().status())
                        .toList());
    }

    List<Evidence> evidence() {
        return traces.stream().flatMap(t -> t.evidence().stream()).toList();
    }

    /** scale · numerator / denominator. */
    static Figure quotient(BigDecimal scale, Figure numerator, Figure denominator) {
        return numerator.map(n -> Decimals.multiply(scale, n)).over(denominator);
    }
}
