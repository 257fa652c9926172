package org.councilbenchmarks.domain.results;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * A group of councils that are compared with each other.
 *
 * @param id as {@code class-region:unitary:south-west}
 * @param rule id of the line of {@code config/peer-groups.csv} that it comes from, as {@code class-region}
 * @param title for people
 * @param mixed whether it holds councils of more than one class
 * @param members by year, in code order: the councils that existed on 31 March ending it
 */
public record PeerGroup(
        String id, String rule, String title, boolean mixed, SortedMap<FinancialYear, List<CouncilCode>> members) {

    public PeerGroup {
        SortedMap<FinancialYear, List<CouncilCode>> copy = new TreeMap<>();
        members.forEach((year, councils) -> copy.put(year, List.copyOf(councils)));
        members = Collections.unmodifiableSortedMap(copy);
    }

    /** The members of a year; none where the group had none then. */
    public List<CouncilCode> listMembers(FinancialYear year) {
        return members.getOrDefault(year, List.of());
    }
}
