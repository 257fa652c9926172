package org.councilbenchmarks.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.FormulaEngine;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.domain.results.PositionMarks;
import org.councilbenchmarks.domain.results.Positions;

/** Councils' positions in their groups, worked out when asked for. May be asked by several threads. */
final class SectorPositions implements Positions {

    private final Catalogue catalogue;
    private final Sector sector;
    private final Map<Member, List<PeerGroup>> groups = new HashMap<>();
    private final GroupBenchmarks benchmarks;
    private final SectorNeighbours neighbours;
    private final Standings standings;
    private final Trends trends;

    SectorPositions(
            Catalogue catalogue,
            FormulaEngine engine,
            Sector sector,
            List<PeerGroup> groups,
            GroupBenchmarks benchmarks,
            SectorNeighbours neighbours) {
        this.catalogue = catalogue;
        this.sector = sector;
        groups.forEach(this::addMembers);
        this.benchmarks = benchmarks;
        this.neighbours = neighbours;
        this.standings = new Standings(engine);
        this.trends = new Trends(catalogue.reference().deflators(), catalogue.getThreshold(Threshold.LITTLE_CHANGE));
    }

    /** A council in a year, as a member of groups. */
    private record Member(CouncilCode council, FinancialYear year) {}

    private void addMembers(PeerGroup group) {
        group.members()
                .forEach((year, councils) -> councils.forEach(
                        council -> groups.computeIfAbsent(new Member(council, year), m -> new ArrayList<>())
                                .add(group)));
    }

    @Override
    public List<Position> of(CouncilCode council) {
        List<Position> positions = new ArrayList<>();
        for (WorkedValue worked : sector.list(council)) {
            if (worked.value().value().isKnown()) {
                addAll(positions, worked.value());
            }
        }
        return positions;
    }

    @Override
    public List<Position> of(IndicatorKey key) {
        List<Position> positions = new ArrayList<>();
        sector.find(key)
                .map(WorkedValue::value)
                .filter(value -> value.value().isKnown())
                .ifPresent(value -> addAll(positions, value));
        return positions;
    }

    private void addAll(List<Position> positions, IndicatorValue value) {
        Indicator indicator = catalogue.findIndicator(value.key().indicator()).orElseThrow();
        Optional<IndicatorValue> last =
                sector.find(value.key().in(value.key().year().previous())).map(WorkedValue::value);
        TrendSince trend = trends.since(indicator, value, last);
        Member member = new Member(value.key().council(), value.key().year());
        for (PeerGroup group : groups.getOrDefault(member, List.of())) {
            benchmarks
                    .find(BenchmarkKey.of(group.id(), value.key()))
                    .map(benchmark -> position(indicator, value, benchmark, trend))
                    .ifPresent(positions::add);
        }
        neighbours
                .findAround(indicator, value)
                .map(benchmark -> position(indicator, value, benchmark, trend))
                .ifPresent(positions::add);
    }

    private Position position(Indicator indicator, IndicatorValue value, RankedBenchmark ranked, TrendSince trend) {
        Benchmark benchmark = ranked.benchmark();
        Figure median = benchmark.distribution().median();
        DataStatus status = value.status().and(trend.status());
        boolean compared = median.isKnown();
        return new Position(
                value.key(),
                benchmark.key().peerGroup(),
                value.value(),
                median,
                benchmark.cohort(),
                standings.of(indicator, value, ranked),
                trend.trend(),
                new PositionMarks(value.marks(), trend.marks(), compared ? benchmark.marks() : Marks.NONE),
                value.openness(),
                trend.openness(),
                benchmark.openness(),
                compared ? status.and(benchmark.status()) : status);
    }
}
