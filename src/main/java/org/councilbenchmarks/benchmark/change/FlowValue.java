package org.councilbenchmarks.benchmark.change;

import org.councilbenchmarks.domain.measures.Figure;

/**
 * What a flow comes to, in £ of the return year's prices; absent where its price year lies before the table of deflators, or
 * no discount rate was in force.
 *
 * @param flow as returned
 * @param t years since the initiative's first year
 * @param real its amount, without bias, undiscounted
 * @param present the same with its bias, discounted to year 0
 * @param atUpperBias the same with the bias of a forecast cost at its upper bound
 * @param late the same discounted for one year more
 * @param isEstimated whether prices were compared by an estimated deflator
 */
public record FlowValue(
        Flow flow, int t, Figure real, Figure present, Figure atUpperBias, Figure late, boolean isEstimated) {

    /** Above 0 for a benefit, below for a cost. */
    public Figure net() {
        return flow.isCost() ? Figure.of(0).minus(present) : present;
    }
}
