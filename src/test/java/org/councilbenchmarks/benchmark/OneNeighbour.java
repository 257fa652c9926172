package org.councilbenchmarks.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Neighbourhood;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.PeerGroup;

/** A sector of which a single council has a neighbour, in 2025-26, and nobody else any. */
record OneNeighbour(CouncilCode centre, CouncilCode neighbour) implements Neighbours {

    @Override
    public List<String> listVariables() {
        return List.of();
    }

    @Override
    public Optional<PeerGroup> findGroup(CouncilCode council) {
        TreeMap<FinancialYear, List<CouncilCode>> members =
                new TreeMap<>(Map.of(FinancialYear.of(2025), List.of(neighbour)));
        return council.equals(centre)
                ? Optional.of(new PeerGroup(PREFIX + centre, "neighbours", "Nearest", false, members))
                : Optional.empty();
    }

    @Override
    public List<Neighbourhood> list(CouncilCode council) {
        return List.of();
    }

    @Override
    public List<Benchmark> listBenchmarks(CouncilCode council) {
        return List.of();
    }
}
