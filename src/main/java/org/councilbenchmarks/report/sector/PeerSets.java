package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.PeerGroup;

/**
 * The peer sets in which a finding has to hold: the classes and the regions. Two of the same councils, as the London
 * boroughs and the councils in London, count once. A set has a say wherever it has a median, so from five councils on.
 *
 * @param groups classes first
 */
record PeerSets(SectorView view, List<PeerGroup> groups) {

    static PeerSets of(SectorView view) {
        List<PeerGroup> all =
                Stream.concat(view.classes().stream(), view.regions().stream()).toList();
        Map<List<CouncilCode>, PeerGroup> first = new HashMap<>();
        all.forEach(group -> first.putIfAbsent(group.listMembers(view.year()), group));
        return new PeerSets(
                view,
                all.stream()
                        .filter(group -> group.equals(first.get(group.listMembers(view.year()))))
                        .toList());
    }

    Optional<BigDecimal> median(PeerGroup group, Indicator indicator) {
        return median(group, view.year(), indicator, IndicatorKey.ALL);
    }

    Optional<BigDecimal> median(PeerGroup group, FinancialYear year, Indicator indicator, String breakdown) {
        return view.find(group, year, indicator, breakdown)
                .flatMap(b -> b.distribution().median().find());
    }

    /** What all the group's councils have taken together. */
    Optional<BigDecimal> together(PeerGroup group, Indicator indicator) {
        return view.find(group, indicator).flatMap(b -> b.totals().aggregate().find());
    }
}
