package org.councilbenchmarks.benchmark.formula;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;

/** A submission's part in a value as a whole, where it is not made of its rows. */
record SubmissionPart(FactTable table, BigDecimal numerator, BigDecimal denominator) implements Trace {

    @Override
    public List<Evidence> evidence() {
        return List.of(new Evidence(
                table.submission(), Evidence.WHOLE_SUBMISSION, Figure.of(numerator), Figure.of(denominator), ""));
    }
}
