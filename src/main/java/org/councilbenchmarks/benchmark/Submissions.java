package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.councilbenchmarks.benchmark.formula.CouncilYear;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.SettledSubmission;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** What stands, by council and year. A joint submission stands with each of its councils. */
final class Submissions {

    private final SortedSet<FinancialYear> years = new TreeSet<>();
    private final Map<Place, List<StandingSubmission>> byPlace = new HashMap<>();
    private final Map<Arrival, LocalDate> firstReceived = new HashMap<>();

    private Submissions() {}

    private record Place(CouncilCode council, FinancialYear year) {}

    private record Arrival(ReturnId returnId, CouncilCode council, FinancialYear year) {}

    static Submissions of(Settlement settlement) {
        Submissions submissions = new Submissions();
        settlement.standing().forEach(submissions::add);
        settlement.files().forEach(submissions::addArrivals);
        return submissions;
    }

    private void add(StandingSubmission standing) {
        SubmissionKey key = standing.key();
        years.add(key.year());
        for (CouncilCode council : key.councils()) {
            byPlace.computeIfAbsent(new Place(council, key.year()), p -> new ArrayList<>())
                    .add(standing);
        }
        addArrival(key, standing.source().received());
    }

    private void addArrivals(SettledFile file) {
        for (SettledSubmission settled : file.submissions()) {
            if (settled.fate() == Fate.TAKEN || settled.fate() == Fate.SUPERSEDED) {
                addArrival(settled.submission().key(), file.source().received());
            }
        }
    }

    private void addArrival(SubmissionKey key, LocalDate received) {
        if (!isMain(key)) {
            return;
        }
        for (CouncilCode council : key.councils()) {
            firstReceived.merge(
                    new Arrival(key.returnId(), council, key.year()), received, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** For which any council returned anything. */
    SortedSet<FinancialYear> years() {
        return years;
    }

    /** A council's, in key order. */
    List<StandingSubmission> list(CouncilCode council, FinancialYear year) {
        return byPlace.getOrDefault(new Place(council, year), List.of());
    }

    /** The council's submission of a return; of spending, the outturn. */
    Optional<StandingSubmission> find(ReturnId returnId, CouncilCode council, FinancialYear year) {
        return list(council, year).stream()
                .filter(s -> s.key().returnId().equals(returnId))
                .filter(s -> isMain(s.key()))
                .findFirst();
    }

    /** Whether it is the submission that coverage and indicators mean; each month of payments is. */
    private static boolean isMain(SubmissionKey key) {
        return CouncilYear.isMain(key.basis()) || key.returnId().equals(PaymentTotals.RETURN);
    }

    /**
     * When the council first sent what stands, or an earlier version of it: a correction after the due day does not make a
     * return late.
     */
    Optional<LocalDate> findFirstReceived(ReturnId returnId, CouncilCode council, FinancialYear year) {
        return Optional.ofNullable(firstReceived.get(new Arrival(returnId, council, year)));
    }
}
