package org.councilbenchmarks.benchmark.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.benchmark.change.AppraisedInitiative;
import org.councilbenchmarks.benchmark.change.Flow;
import org.councilbenchmarks.benchmark.change.FlowValue;
import org.councilbenchmarks.benchmark.rows.FactTable;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Evidence;

/**
 * The flows of a portfolio with their parts in one of its figures.
 *
 * @param table the submission
 * @param initiatives all of it
 * @param figure in which they have a part
 * @param share by which the parts are multiplied: the council's of a joint return
 */
record ChangeTrace(FactTable table, List<AppraisedInitiative> initiatives, ChangeFigure figure, Figure share)
        implements Trace {

    private static final Figure NOTHING = Figure.notApplicable();

    ChangeTrace {
        initiatives = List.copyOf(initiatives);
    }

    @Override
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (AppraisedInitiative initiative : initiatives) {
            List<FlowValue> values = figure == ChangeFigure.REALISED ? initiative.realised() : initiative.counting();
            for (Flow flow : initiative.returned().flows()) {
                evidence.add(values.stream()
                        .filter(v -> v.flow().row().line() == flow.row().line())
                        .filter(v -> figure.counts(initiative))
                        .findFirst()
                        .map(this::part)
                        .orElseGet(() -> leftOut(flow, reason(initiative))));
            }
        }
        evidence.sort(Comparator.comparingInt(Evidence::line));
        return evidence;
    }

    private String reason(AppraisedInitiative initiative) {
        if (figure == ChangeFigure.REALISED) {
            return "no benefit to date with both forecast and actual";
        }
        return figure.counts(initiative) ? "an actual took the place of the forecast" : "the initiative was stopped";
    }

    private Evidence part(FlowValue value) {
        boolean cost = value.flow().isCost();
        return switch (figure) {
            case NPSV, PAYBACK -> counted(value, value.net(), NOTHING);
            case BCR -> cost ? counted(value, NOTHING, value.present()) : counted(value, value.present(), NOTHING);
            case EVIDENCE_SHARE ->
                cost
                        ? leftOut(value.flow(), "a cost")
                        : counted(
                                value, value.flow().evidence().isStrong() ? value.present() : NOTHING, value.present());
            case REALISED ->
                value.flow().isActual() ? counted(value, value.real(), NOTHING) : counted(value, NOTHING, value.real());
        };
    }

    private Evidence counted(FlowValue value, Figure numerator, Figure denominator) {
        return new Evidence(
                table.submission(), value.flow().row().line(), numerator.times(share), denominator.times(share), "");
    }

    private Evidence leftOut(Flow flow, String why) {
        return new Evidence(table.submission(), flow.row().line(), NOTHING, NOTHING, why);
    }
}
