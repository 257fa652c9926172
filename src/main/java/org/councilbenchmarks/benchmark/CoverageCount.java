package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/** Counts, return by return and group by group, what was due by the calendar and what has come. */
final class CoverageCount {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Submissions submissions;
    private final DataStatus edition;

    private CoverageCount(Catalogue catalogue, LocalDate asOf, Submissions submissions, DataStatus edition) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.submissions = submissions;
        this.edition = edition;
    }

    static CoverageCount of(Catalogue catalogue, LocalDate asOf, Submissions submissions, DataStatus edition) {
        return new CoverageCount(catalogue, asOf, submissions, edition);
    }

    /** A return of a year that the calendar asks for. */
    record Due(ReturnId returnId, FinancialYear year) {}

    /** In the order of the calendar, then of the groups; groups from which nothing was asked are left out. */
    List<Coverage> list(List<PeerGroup> groups) {
        List<Coverage> coverage = new ArrayList<>();
        for (Due due : listDue()) {
            Map<CouncilCode, LocalDate> days = days(due, groups);
            for (PeerGroup group : groups) {
                count(due, group, days).ifPresent(coverage::add);
            }
        }
        return coverage;
    }

    /** In the order of the calendar. */
    Set<Due> listDue() {
        Set<Due> dues = new LinkedHashSet<>();
        catalogue.calendar().forEach(row -> dues.add(new Due(row.returnId(), row.year())));
        return dues;
    }

    /** The day by which each council was asked; of several lines of the calendar that name it, the first. */
    Map<CouncilCode, LocalDate> days(Due due, List<PeerGroup> groups) {
        Map<CouncilCode, LocalDate> days = new LinkedHashMap<>();
        for (DueReturn row : catalogue.calendar()) {
            if (row.returnId().equals(due.returnId()) && row.year().equals(due.year())) {
                groups.stream()
                        .filter(g -> g.id().equals(row.from()))
                        .flatMap(g -> g.listMembers(due.year()).stream())
                        .forEach(council -> days.putIfAbsent(council, row.due()));
            }
        }
        return days;
    }

    private Optional<Coverage> count(Due due, PeerGroup group, Map<CouncilCode, LocalDate> days) {
        List<CouncilCode> members = group.listMembers(due.year());
        List<CouncilCode> expected = members.stream().filter(days::containsKey).toList();
        Optional<LocalDate> last = expected.stream().map(days::get).max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<CouncilCode> received =
                expected.stream().filter(c -> find(due, c).isPresent()).toList();
        List<DataStatus> statuses = statuses(due, received);
        return Optional.of(new Coverage(
                due.returnId(),
                due.year(),
                group.id(),
                last.get(),
                expected.size(),
                received.size(),
                (int) statuses.stream().filter(s -> s == DataStatus.CERTIFIED).count(),
                count(received, c -> isLate(due, c, days.get(c))),
                count(expected, c -> find(due, c).isEmpty() && asOf.isAfter(days.get(c))),
                GroupValues.share(catalogue, received, members, due.year()),
                status(due, received)));
    }

    private List<DataStatus> statuses(Due due, List<CouncilCode> councils) {
        return councils.stream()
                .flatMap(c -> find(due, c).stream())
                .map(s -> s.submission().status())
                .toList();
    }

    /** The weakest of what these councils returned; where nothing was, of the whole edition. */
    DataStatus status(Due due, List<CouncilCode> councils) {
        List<DataStatus> statuses = statuses(due, councils);
        return statuses.isEmpty() ? edition : DataStatus.weakest(statuses);
    }

    /** What stands of the council. */
    Optional<StandingSubmission> find(Due due, CouncilCode council) {
        return submissions.find(due.returnId(), council, due.year());
    }

    private boolean isLate(Due due, CouncilCode council, LocalDate day) {
        return submissions
                .findFirstReceived(due.returnId(), council, due.year())
                .map(received -> received.isAfter(day))
                .orElse(false);
    }

    private static int count(Collection<CouncilCode> councils, Predicate<CouncilCode> test) {
        return (int) councils.stream().filter(test).count();
    }
}
