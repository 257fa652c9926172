package org.councilbenchmarks.report.sector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.groups.PeerGroupRule.Kind;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.EditionFigures;

/**
 * An edition as the sector report looks things up in it.
 *
 * @param year that the report is about: the latest of which a return that was due by the edition's day has come in
 */
record SectorView(EditionFigures figures, Catalogue catalogue, FinancialYear year) {

    static SectorView of(EditionFigures figures, Catalogue catalogue) {
        return new SectorView(figures, catalogue, latestDue(figures.results()));
    }

    /** Returns that come in before their day are too few to speak of their year. */
    private static FinancialYear latestDue(BenchmarkResults results) {
        List<Coverage> received =
                results.listCoverage().stream().filter(c -> c.received() > 0).toList();
        return received.stream()
                .filter(c -> !c.due().isAfter(results.asOf()))
                .map(Coverage::year)
                .max(Comparator.naturalOrder())
                .or(() -> received.stream().map(Coverage::year).min(Comparator.naturalOrder()))
                .orElse(FinancialYear.containing(results.asOf()).previous());
    }

    BenchmarkResults results() {
        return figures.results();
    }

    /** Those that may stand on a summary page, in the catalogue's order. */
    List<Indicator> headlines() {
        return catalogue.indicators().stream()
                .filter(i -> i.traits().headline())
                .toList();
    }

    /** All councils of England; there is no such group where the configuration leaves it out. */
    Optional<PeerGroup> england() {
        return groups(Kind.ALL).findFirst();
    }

    /** The classes of council, London first. */
    List<PeerGroup> classes() {
        return groups(Kind.CLASS)
                .sorted(Comparator.comparing(g -> CouncilClass.find(lastPart(g)).orElseThrow()))
                .toList();
    }

    /** In the order of their names. */
    List<PeerGroup> regions() {
        return groups(Kind.REGION).toList();
    }

    /** The councils of a class that lie in a region, region by region. */
    List<PeerGroup> regionsOf(PeerGroup councilClass) {
        String prefix = lastPart(councilClass) + ":";
        return groups(Kind.CLASS_REGION)
                .filter(g -> g.id().substring(g.rule().length() + 1).startsWith(prefix))
                .toList();
    }

    private Stream<PeerGroup> groups(Kind kind) {
        List<String> rules = catalogue.peerGroups().stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> rule.id())
                .toList();
        return results().listGroups().stream()
                .filter(g -> rules.contains(g.rule()))
                .filter(g -> !g.listMembers(year).isEmpty());
    }

    private static String lastPart(PeerGroup group) {
        return group.id().substring(group.id().lastIndexOf(':') + 1);
    }

    Optional<Benchmark> find(PeerGroup group, Indicator indicator) {
        return find(group, year, indicator, IndicatorKey.ALL);
    }

    Optional<Benchmark> findYearBefore(PeerGroup group, Indicator indicator) {
        return find(group, year.previous(), indicator, IndicatorKey.ALL);
    }

    Optional<Benchmark> find(PeerGroup group, FinancialYear of, Indicator indicator, String breakdown) {
        return results().findBenchmark(new BenchmarkKey(group.id(), of, indicator.id(), breakdown));
    }

    /** England's, of an indicator that compares across classes and that at least one council returned. */
    Optional<Benchmark> findEngland(Indicator indicator) {
        return england().flatMap(e -> find(e, indicator)).filter(b -> b.cohort().n() > 0);
    }

    /** The codes by which an indicator is broken down too; none where it is not. */
    List<Code> breakdown(Indicator indicator) {
        return indicator.breakdown().stream()
                .flatMap(column -> catalogue.getReturn(indicator.returnId()).getColumn(column).codes().stream())
                .flatMap(list -> list.codes().stream())
                .toList();
    }

    /** Years up to the report's for which some return has come in, the earliest first. */
    List<FinancialYear> years() {
        return results().listCoverage().stream()
                .filter(c -> c.received() > 0)
                .map(Coverage::year)
                .filter(y -> y.compareTo(year) <= 0)
                .distinct()
                .sorted()
                .toList();
    }
}
