package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * With whom a council could buy anew: other councils of its region, or nearest to it, whose contract for the same category
 * ends within six months of its own.
 *
 * @param candidates in code order
 * @param annualCostGbp of their contracts, its own not included; {@code [z]} where its own contract rolls, {@code [x]} where
 *     its end is not known
 * @param contracts where theirs were returned
 */
public record JointBuying(List<CouncilCode> candidates, Figure annualCostGbp, List<ContractOutlook.Source> contracts) {

    public JointBuying {
        candidates = List.copyOf(candidates);
        contracts = List.copyOf(contracts);
    }
}
