package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * A council's system that is shared with other councils: a row of {@code restricted/shared-systems.csv}. Councils are
 * connected where one names the other for a system of the same category and supplier group. Never for open files.
 *
 * @param component which of the connected sets of councils, from 1
 * @param source the row of the return
 * @param category of system, the same throughout the component
 * @param reach of the whole component
 * @param marks of all systems of the component
 * @param status the weakest of them
 */
public record SharedSystem(
        int component,
        ContractOutlook.Source source,
        String reference,
        String supplierGroup,
        String category,
        String product,
        Reach reach,
        Marks marks,
        DataStatus status) {

    /**
     * How far a component reaches.
     *
     * @param services different ones named for its systems
     * @param councils connected, those that returned no such system included
     * @param residents of those councils; absent where anybody's are not known
     * @param annualCostGbp of its systems; each council gives its own part
     */
    public record Reach(int services, int councils, Figure residents, BigDecimal annualCostGbp) {}
}
