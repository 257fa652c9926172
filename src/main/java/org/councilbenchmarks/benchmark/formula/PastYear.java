package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * A year of a council from before it existed, made of those whose place it took.
 *
 * @param frame the council, the year, and its own residents; it returned nothing itself
 * @param predecessors those that existed at the end of the year, in code order
 */
public record PastYear(CouncilYear frame, List<Predecessor> predecessors) {

    public PastYear {
        predecessors = List.copyOf(predecessors);
    }

    /**
     * @param in what it returned
     * @param share the part of it that the successor took over, 0 to 1; absent where it was split and nobody stated a share
     */
    public record Predecessor(CouncilYear in, CouncilClass councilClass, Figure share) {}
}
