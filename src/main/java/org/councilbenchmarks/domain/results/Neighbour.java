package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * Another council of the same class, and how far away it is: a row of {@code peers.csv}.
 *
 * @param rank its place by distance in the whole class, from 1
 * @param returned whether it returned anything for the year, and so can be compared with
 * @param distance 0 to 1; 1 is the largest between any two councils of the class
 * @param shares each variable's part of the squared distance, 0 to 100, in the order of the variables; not applicable where
 *     the two councils do not differ
 */
public record Neighbour(int rank, CouncilCode council, boolean returned, Figure distance, List<Figure> shares) {

    public Neighbour {
        shares = List.copyOf(shares);
    }
}
