package org.councilbenchmarks.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.PastYear;
import org.councilbenchmarks.benchmark.formula.PastYear.Predecessor;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * What councils took over from those whose place they took: their years from before they existed. A council that two or more
 * took the place of is divided by the shares that {@code apportionments.csv} states, and by nothing else.
 *
 * @param asOf of the run: a council that is still to come has no past yet
 */
record Reorganisations(Catalogue catalogue, LocalDate asOf, Submissions submissions, CouncilYears years) {

    /** Empty where the council existed at the end of the year or had not begun by as-of, or a predecessor returned nothing. */
    Optional<PastYear> find(Council council, FinancialYear year) {
        boolean before = council.validFrom()
                .map(from -> from.isAfter(year.end()) && !from.isAfter(asOf))
                .orElse(false);
        if (!before) {
            return Optional.empty();
        }
        List<Heritage> heritage = list(council, year, Figure.of(1));
        boolean allReturned = heritage.stream()
                .noneMatch(h -> submissions.list(h.council().code(), year).isEmpty());
        if (heritage.isEmpty() || !allReturned) {
            return Optional.empty();
        }
        List<Predecessor> predecessors = heritage.stream()
                .sorted(Comparator.comparing(h -> h.council().code()))
                .map(h -> new Predecessor(
                        years.load(h.council().code(), year), h.council().councilClass(), h.share()))
                .toList();
        return Optional.of(new PastYear(years.frame(council.code(), year), predecessors));
    }

    private record Heritage(Council council, Figure share) {}

    /** Predecessors that existed at the end of the year; in the place of one that had not begun, its own. */
    private List<Heritage> list(Council council, FinancialYear year, Figure part) {
        List<Heritage> heritage = new ArrayList<>();
        for (Council predecessor : catalogue.councils().listPredecessors(council.code())) {
            Figure share = part.times(share(predecessor, council));
            if (predecessor.existedIn(year)) {
                heritage.add(new Heritage(predecessor, share));
            } else if (predecessor
                    .validFrom()
                    .map(from -> from.isAfter(year.end()))
                    .orElse(false)) {
                heritage.addAll(list(predecessor, year, share));
            }
        }
        return heritage;
    }

    private Figure share(Council predecessor, Council successor) {
        if (predecessor.successors().size() == 1) {
            return Figure.of(1);
        }
        return catalogue
                .reference()
                .apportionments()
                .find(predecessor.code(), successor.code())
                .map(Figure::of)
                .orElse(Figure.notAvailable());
    }
}
