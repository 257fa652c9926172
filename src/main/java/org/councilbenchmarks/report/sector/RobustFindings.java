package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.sector.RobustFinding.Kind;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.RobustSentences;

/** What holds in every peer set, found by comparing published benchmarks and nothing else. */
final class RobustFindings {

    static final int SHOWN = 10;

    /** Of one indicator and of one kind, so that the ten do not all say the same. */
    private static final int OF_ONE_INDICATOR = 2;

    private static final int OF_ONE_KIND = 4;

    private final SectorView view;
    private final PeerSets sets;

    private RobustFindings(SectorView view) {
        this.view = view;
        this.sets = PeerSets.of(view);
    }

    /** At most ten: by kind, headline indicators first, then by the number of peer sets, then as in the catalogue. */
    static List<RobustFinding> list(SectorView view) {
        Map<Indicator, Integer> ofIndicator = new HashMap<>();
        Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
        var search = new RobustFindings(view);
        return view.catalogue().indicators().stream()
                .filter(indicator -> !indicator.words().theme().equals(Theme.DATA))
                .flatMap(search::of)
                .sorted(Comparator.comparing(RobustFinding::kind)
                        .thenComparing(f -> !f.indicator().traits().headline())
                        .thenComparing(
                                Comparator.comparingInt(RobustFinding::peerSets).reversed()))
                .filter(finding -> ofIndicator.merge(finding.indicator(), 1, Integer::sum) <= OF_ONE_INDICATOR)
                .filter(finding -> ofKind.merge(finding.kind(), 1, Integer::sum) <= OF_ONE_KIND)
                .limit(SHOWN)
                .toList();
    }

    private Stream<RobustFinding> of(Indicator indicator) {
        return Stream.of(
                        new FamilyPairs(sets).find(indicator).stream(),
                        movement(indicator).stream(),
                        sign(indicator).stream(),
                        contrasts(indicator),
                        weight(indicator).stream(),
                        range(indicator).stream())
                .flatMap(found -> found);
    }

    private Optional<RobustFinding> movement(Indicator indicator) {
        return Agreement.of(
                        sets.groups(),
                        set -> sets.median(set, indicator),
                        set -> view.findYearBefore(set, indicator)
                                .flatMap(b -> b.distribution().median().find()))
                .map(all -> finding(
                        indicator,
                        Kind.MOVEMENT,
                        all,
                        RobustSentences.movement(indicator, all.above(), view.year(), all.groups())));
    }

    /** Only where a value may be below zero as well as above, which the catalogue's plausible range says. */
    private Optional<RobustFinding> sign(Indicator indicator) {
        if (indicator.plausibleLow().filter(low -> low.signum() < 0).isEmpty()) {
            return Optional.empty();
        }
        return Agreement.of(sets.groups(), set -> sets.median(set, indicator), set -> Optional.of(BigDecimal.ZERO))
                .map(all ->
                        finding(indicator, Kind.SIGN, all, RobustSentences.sign(indicator, all.above(), all.groups())));
    }

    private Stream<RobustFinding> contrasts(Indicator indicator) {
        Optional<PeerGroup> england =
                view.england().filter(e -> indicator.traits().crossClass());
        return england.stream().flatMap(e -> view.classes().stream().flatMap(c -> contrast(indicator, c, e).stream()));
    }

    private Optional<RobustFinding> contrast(Indicator indicator, PeerGroup councilClass, PeerGroup england) {
        Optional<BigDecimal> median = sets.median(england, indicator);
        return Agreement.of(view.regionsOf(councilClass), region -> sets.median(region, indicator), region -> median)
                .map(all -> finding(
                        indicator,
                        Kind.CONTRAST,
                        all,
                        RobustSentences.contrast(
                                indicator,
                                PeerWords.of(councilClass),
                                all.above(),
                                median.orElseThrow(),
                                all.groups())));
    }

    private Optional<RobustFinding> weight(Indicator indicator) {
        return Agreement.of(sets.groups(), set -> sets.together(set, indicator), set -> sets.median(set, indicator))
                .map(all -> finding(
                        indicator, Kind.WEIGHT, all, RobustSentences.weight(indicator, all.above(), all.groups())));
    }

    /** Of headline indicators only: it holds of any. */
    private Optional<RobustFinding> range(Indicator indicator) {
        List<BigDecimal> medians = sets.groups().stream()
                .flatMap(set -> sets.median(set, indicator).stream())
                .sorted()
                .toList();
        return !indicator.traits().headline() || medians.size() < Agreement.ENOUGH
                ? Optional.empty()
                : Optional.of(new RobustFinding(
                        indicator,
                        Kind.RANGE,
                        medians.size(),
                        RobustSentences.range(indicator, medians.getFirst(), medians.getLast(), medians.size())));
    }

    private static RobustFinding finding(Indicator indicator, Kind kind, Agreement all, String sentence) {
        return new RobustFinding(indicator, kind, all.groups(), sentence);
    }
}
