package org.councilbenchmarks.benchmark.systems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * The submission of the greatest financial year of each council, for questions about today. A council that is no more is
 * left out once a successor has returned: from then on the successor's return speaks of what it took over.
 *
 * @param holders the submissions that are the latest of any council, each with the councils whose latest it is, in code order
 */
record LatestSubmissions(Map<StandingSubmission, List<CouncilCode>> holders) {

    LatestSubmissions {
        Map<StandingSubmission, List<CouncilCode>> copy = new LinkedHashMap<>();
        holders.forEach((submission, councils) -> copy.put(submission, List.copyOf(councils)));
        holders = Collections.unmodifiableMap(copy);
    }

    static LatestSubmissions of(Catalogue catalogue, LocalDate asOf, ReturnId returnId, Settlement settlement) {
        SortedMap<CouncilCode, StandingSubmission> byCouncil = new TreeMap<>();
        for (StandingSubmission standing : settlement.standing()) {
            if (standing.key().returnId().equals(returnId)) {
                standing.key().councils().forEach(c -> byCouncil.merge(c, standing, LatestSubmissions::later));
            }
        }
        Map<StandingSubmission, List<CouncilCode>> holders = new LinkedHashMap<>();
        byCouncil.forEach((council, standing) -> {
            if (!isTakenOver(catalogue.councils(), council, asOf, byCouncil)) {
                holders.computeIfAbsent(standing, s -> new ArrayList<>()).add(council);
            }
        });
        return new LatestSubmissions(holders);
    }

    private static StandingSubmission later(StandingSubmission one, StandingSubmission other) {
        return one.key().year().compareTo(other.key().year()) >= 0 ? one : other;
    }

    private static boolean isTakenOver(
            CouncilRegister register,
            CouncilCode council,
            LocalDate asOf,
            Map<CouncilCode, StandingSubmission> byCouncil) {
        return register.find(council)
                .filter(c -> !c.existedOn(asOf))
                .map(c -> c.successors().stream().anyMatch(byCouncil::containsKey))
                .orElse(false);
    }
}
