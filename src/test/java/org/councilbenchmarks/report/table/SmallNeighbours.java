package org.councilbenchmarks.report.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.domain.results.Neighbourhood;
import org.councilbenchmarks.domain.results.Neighbours;
import org.councilbenchmarks.domain.results.PeerGroup;

/** Cornwall has one neighbour, Dorset; nobody else has any. */
final class SmallNeighbours implements Neighbours {

    @Override
    public List<String> listVariables() {
        return List.of("population", "area");
    }

    @Override
    public Optional<PeerGroup> findGroup(CouncilCode council) {
        return list(council).stream()
                .findFirst()
                .map(hood -> new PeerGroup(
                        PREFIX + council,
                        "neighbours",
                        "Nearest neighbours of Cornwall",
                        false,
                        new TreeMap<>(Map.of(SmallEdition.YEAR, List.of(SmallEdition.DORSET)))));
    }

    @Override
    public List<Neighbourhood> list(CouncilCode council) {
        if (!council.equals(SmallEdition.CORNWALL)) {
            return List.of();
        }
        Neighbour dorset = new Neighbour(
                4,
                SmallEdition.DORSET,
                true,
                SmallEdition.known("0.1234567"),
                List.of(SmallEdition.known("25"), SmallEdition.known("75")));
        return List.of(new Neighbourhood(
                council,
                SmallEdition.YEAR,
                List.of(dorset),
                List.of(new Neighbourhood.Stability("population", 1), new Neighbourhood.Stability("area", 0))));
    }

    @Override
    public List<Benchmark> listBenchmarks(CouncilCode council) {
        return List.of();
    }
}
