package org.councilbenchmarks.benchmark.contracts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Neighbours;

/**
 * Which councils are near enough to each other to buy together: those of one region, and a council's nearest neighbours.
 * Being among the nearest is not mutual.
 */
final class Nearness {

    private final Map<CouncilCode, String> regions = new HashMap<>();
    private final Neighbours neighbours;

    private Nearness(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    static Nearness of(Catalogue catalogue, Neighbours neighbours) {
        Nearness nearness = new Nearness(neighbours);
        for (Council council : catalogue.councils().list()) {
            nearness.regions.put(council.code(), council.region());
        }
        return nearness;
    }

    /**
     * Whether any of the others is near to any of these.
     *
     * @param year for which the nearest are asked
     */
    boolean isNear(Collection<CouncilCode> these, Collection<CouncilCode> others, FinancialYear year) {
        for (CouncilCode own : these) {
            for (CouncilCode other : others) {
                if (isNear(own, other, year)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNear(CouncilCode own, CouncilCode other, FinancialYear year) {
        String region = regions.get(own);
        return (region != null && region.equals(regions.get(other)))
                || neighbours
                        .findGroup(own)
                        .map(group -> group.listMembers(year).contains(other))
                        .orElse(false);
    }
}
