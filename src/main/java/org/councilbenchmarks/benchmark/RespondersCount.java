package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.CoverageCount.Due;
import org.councilbenchmarks.benchmark.neighbours.Circumstances;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Responders;

/**
 * Sets the councils that returned beside those that did not, by size, deprivation and class: figures that rest on whoever
 * answered speak for the others only so far as they are alike. What they are compared by is published of every council, so
 * that nothing of it is withheld.
 *
 * @param coverage knows what was asked and what came
 * @param circumstances knows how deprived a council is
 */
record RespondersCount(Catalogue catalogue, CoverageCount coverage, Circumstances circumstances) {

    private static final List<String> GROUPS = List.of("england", "class");

    static RespondersCount of(Catalogue catalogue, LocalDate asOf, CoverageCount coverage) {
        return new RespondersCount(catalogue, coverage, new Circumstances(catalogue, asOf.getYear()));
    }

    /** England and the classes, in the order of the calendar, then of the groups; those that returned come first. */
    List<Responders> list(List<PeerGroup> groups) {
        List<Responders> all = new ArrayList<>();
        for (Due due : coverage.listDue()) {
            Map<CouncilCode, LocalDate> days = coverage.days(due, groups);
            for (PeerGroup group : groups) {
                List<CouncilCode> asked = group.listMembers(due.year()).stream()
                        .filter(days::containsKey)
                        .toList();
                if (GROUPS.contains(group.rule()) && !asked.isEmpty()) {
                    all.add(responders(due, group, asked, true));
                    all.add(responders(due, group, asked, false));
                }
            }
        }
        return all;
    }

    private Responders responders(Due due, PeerGroup group, List<CouncilCode> asked, boolean returned) {
        List<CouncilCode> these = asked.stream()
                .filter(council -> coverage.find(due, council).isPresent() == returned)
                .toList();
        List<BigDecimal> residents = these.stream()
                .flatMap(council -> catalogue.reference().population().find(council, due.year()).stream())
                .map(estimate -> BigDecimal.valueOf(estimate.residents()))
                .toList();
        List<BigDecimal> scores = these.stream()
                .map(circumstances::deprivationScore)
                .flatMap(Optional::stream)
                .toList();
        return new Responders(
                due.returnId(),
                due.year(),
                group.id(),
                returned,
                these.size(),
                asked.size(),
                GroupValues.share(catalogue, these, group.listMembers(due.year()), due.year()),
                median(residents, these),
                scores.size(),
                median(scores, these),
                coverage.status(due, asked));
    }

    /** Of nobody there is none; of those of whom nothing is known, it is not available. */
    private static Figure median(Collection<BigDecimal> known, List<CouncilCode> of) {
        if (of.isEmpty()) {
            return Figure.notApplicable();
        }
        return known.isEmpty()
                ? Figure.notAvailable()
                : Figure.of(Quantiles.of(known).median());
    }
}
