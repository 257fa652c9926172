package org.councilbenchmarks.benchmark.change;

import java.util.List;
import org.councilbenchmarks.domain.results.ChangeCase;

/**
 * An initiative with what its flows come to.
 *
 * @param returned as returned
 * @param counting flows that count
 * @param realised benefits to date of which both forecast and actual were returned
 * @param appraisal their sums
 */
public record AppraisedInitiative(
        ReturnedInitiative returned, List<FlowValue> counting, List<FlowValue> realised, Appraisal appraisal) {

    public AppraisedInitiative {
        counting = List.copyOf(counting);
        realised = List.copyOf(realised);
    }

    public static AppraisedInitiative of(ReturnedInitiative returned, FlowValuer valuer) {
        List<FlowValue> counting = values(returned, returned.listCounting(), valuer);
        List<FlowValue> realised =
                values(returned, returned.listRealised(valuer.base().first()), valuer);
        return new AppraisedInitiative(returned, counting, realised, Appraisal.of(counting, realised));
    }

    private static List<FlowValue> values(ReturnedInitiative returned, List<Flow> flows, FlowValuer valuer) {
        return flows.stream()
                .map(f -> valuer.value(f, returned.initiative().start()))
                .toList();
    }

    public ChangeCase.Initiative initiative() {
        return returned.initiative();
    }

    /** Whether its worth rests on an estimate. */
    public boolean isEstimated() {
        return counting.stream().anyMatch(FlowValue::isEstimated);
    }

    /** Whether what has come of its benefits rests on an estimate. */
    public boolean isRealisationEstimated() {
        return realised.stream().anyMatch(FlowValue::isEstimated);
    }
}
