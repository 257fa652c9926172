package org.councilbenchmarks.benchmark.contracts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * Which councils are near enough to each other to buy together: those of one region, and a council's nearest neighbours.
 * Being among the nearest is not mutual.
 */
final class Nearness {

    private static final String NEIGHBOURS = "neighbours:";

    private final Map<CouncilCode, String> regions = new HashMap<>();
    private final Map<CouncilCode, Map<FinancialYear, Set<CouncilCode>>> nearest = new HashMap<>();

    private Nearness() {}

    static Nearness of(Catalogue catalogue, List<PeerGroup> groups) {
        Nearness nearness = new Nearness();
        for (Council council : catalogue.councils().list()) {
            nearness.regions.put(council.code(), council.region());
        }
        groups.stream().filter(g -> g.id().startsWith(NEIGHBOURS)).forEach(nearness::add);
        return nearness;
    }

    private void add(PeerGroup group) {
        Map<FinancialYear, Set<CouncilCode>> byYear = new HashMap<>();
        group.members().forEach((year, members) -> byYear.put(year, new HashSet<>(members)));
        nearest.put(CouncilCode.of(group.id().substring(NEIGHBOURS.length())), byYear);
    }

    /**
     * Whether any of the others is near to any of these.
     *
     * @param year for which the nearest are asked
     */
    boolean isNear(Collection<CouncilCode> these, Collection<CouncilCode> others, FinancialYear year) {
        return these.stream().anyMatch(own -> others.stream().anyMatch(other -> isNear(own, other, year)));
    }

    private boolean isNear(CouncilCode own, CouncilCode other, FinancialYear year) {
        String region = regions.get(own);
        return (region != null && region.equals(regions.get(other)))
                || nearest.getOrDefault(own, Map.of())
                        .getOrDefault(year, Set.of())
                        .contains(other);
    }
}
