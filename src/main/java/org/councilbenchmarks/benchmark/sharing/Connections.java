package org.councilbenchmarks.benchmark.sharing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilbenchmarks.domain.CouncilCode;

/** Councils that hang together, directly or over others (union–find). */
final class Connections {

    private final Map<CouncilCode, CouncilCode> parents = new HashMap<>();

    void connect(CouncilCode one, CouncilCode other) {
        CouncilCode a = root(one);
        CouncilCode b = root(other);
        parents.put(a, b);
    }

    private CouncilCode root(CouncilCode council) {
        CouncilCode at = council;
        while (true) {
            CouncilCode parent = parents.computeIfAbsent(at, c -> c);
            if (parent.equals(at)) {
                return at;
            }
            at = parent;
        }
    }

    /** The sets, by their first council. */
    List<NavigableSet<CouncilCode>> listSets() {
        Map<CouncilCode, NavigableSet<CouncilCode>> byRoot = new TreeMap<>();
        for (CouncilCode council : List.copyOf(parents.keySet())) {
            byRoot.computeIfAbsent(root(council), r -> new TreeSet<>()).add(council);
        }
        return byRoot.values().stream()
                .sorted(Comparator.comparing((NavigableSet<CouncilCode> set) -> set.first()))
                .toList();
    }
}
