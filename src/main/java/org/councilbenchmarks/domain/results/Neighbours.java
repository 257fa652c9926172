package org.councilbenchmarks.domain.results;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;

/**
 * Gives a council's nearest neighbours, and how their values lie, when asked: a full sector has a hundred thousand such
 * distributions. Asking twice gives the same.
 */
public interface Neighbours {

    /** What ids of groups of neighbours start with; the council's code follows. */
    String PREFIX = "neighbours:";

    /** Ids of what councils are compared by, in the order of the configuration. */
    List<String> listVariables();

    /** The council's neighbours by year, itself not among them; empty where it never has any. */
    Optional<PeerGroup> findGroup(CouncilCode council);

    /** By year; none for councils that stand outside. */
    List<Neighbourhood> list(CouncilCode council);

    /** How the values of its neighbours lie, without its own, in key order. */
    List<Benchmark> listBenchmarks(CouncilCode council);

    /** One of them, by its key; empty where the key is of another group, or the indicator applies to none of the neighbours. */
    default Optional<Benchmark> findBenchmark(BenchmarkKey key) {
        return findCentre(key.peerGroup()).stream()
                .flatMap(council -> listBenchmarks(council).stream())
                .filter(benchmark -> benchmark.key().equals(key))
                .findFirst();
    }

    /** The council whose neighbours a group is; empty where it is a group of another sort. */
    static Optional<CouncilCode> findCentre(String group) {
        if (!group.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String code = group.substring(PREFIX.length());
        return CouncilCode.isCode(code) ? Optional.of(CouncilCode.of(code)) : Optional.empty();
    }

    /** Of a sector in which nobody has neighbours. */
    static Neighbours none() {
        return new Neighbours() {
            @Override
            public List<String> listVariables() {
                return List.of();
            }

            @Override
            public Optional<PeerGroup> findGroup(CouncilCode council) {
                return Optional.empty();
            }

            @Override
            public List<Neighbourhood> list(CouncilCode council) {
                return List.of();
            }

            @Override
            public List<Benchmark> listBenchmarks(CouncilCode council) {
                return List.of();
            }
        };
    }
}
