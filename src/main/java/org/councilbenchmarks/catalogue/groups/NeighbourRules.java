package org.councilbenchmarks.catalogue.groups;

import java.util.List;
import java.util.Set;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * How a council's nearest neighbours are found: {@code config/neighbours.csv}.
 *
 * @param variables in file order, at least one
 * @param outside councils that are like no other of their class: they have no neighbours and are nobody's
 */
public record NeighbourRules(List<NeighbourVariable> variables, Set<CouncilCode> outside) {
    public NeighbourRules {
        variables = List.copyOf(variables);
        outside = Set.copyOf(outside);
    }
}
