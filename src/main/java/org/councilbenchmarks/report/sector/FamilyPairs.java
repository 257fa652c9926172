package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.sector.RobustFinding.Kind;
import org.councilbenchmarks.report.sentences.RobustSentences;

/** Of an indicator by role family: two families of which one is above the other in every peer set. */
record FamilyPairs(PeerSets sets) {

    /** Two codes and how they compare. */
    private record Pair(Code above, Code below, int groups) {}

    /** The pair that is seen in the most peer sets; of several, the first in the order of the code list. */
    Optional<RobustFinding> find(Indicator indicator) {
        List<Code> codes = sets.view().breakdown(indicator);
        return codes.stream()
                .flatMap(one -> codes.stream().flatMap(other -> pair(indicator, one, other)))
                .max(Comparator.comparingInt(Pair::groups))
                .map(pair -> new RobustFinding(
                        indicator,
                        Kind.FAMILIES,
                        pair.groups(),
                        RobustSentences.families(
                                indicator, pair.above().title(), pair.below().title(), pair.groups())));
    }

    private Stream<Pair> pair(Indicator indicator, Code one, Code other) {
        return Agreement.of(sets.groups(), set -> median(set, indicator, one), set -> median(set, indicator, other))
                .filter(Agreement::above)
                .map(all -> new Pair(one, other, all.groups()))
                .stream();
    }

    private Optional<BigDecimal> median(PeerGroup set, Indicator indicator, Code code) {
        return sets.median(set, sets.view().year(), indicator, code.code());
    }
}
