package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.Chart.Bar;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.Strip;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.ChartPair;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.Spreads;
import org.councilbenchmarks.report.sentences.ChartWords;
import org.councilbenchmarks.report.sentences.Comparison;
import org.councilbenchmarks.report.sentences.PeerWords;

/** Charts of a council among its peers. Peers have no names, and only what is open of them is drawn. */
final class PeerCharts {

    private static final Comparator<Bar> HIGHEST_FIRST =
            Comparator.comparing((Bar bar) -> bar.value().get()).reversed();

    private PeerCharts() {}

    /** A figure among the peers, and over the years beside it; of each what can be shown. */
    static List<Block> of(CouncilView council, OwnFigure figure, List<FinancialYear> years) {
        Optional<ChartBlock> bars = bars(council, figure);
        Optional<ChartBlock> trend = trend(council, figure, years);
        return bars.isPresent() && trend.isPresent()
                ? List.of(new ChartPair(bars.get(), trend.get()))
                : Stream.concat(bars.stream(), trend.stream())
                        .<Block>map(c -> c)
                        .toList();
    }

    /** A bar a council; none where too few peers can be shown. */
    private static Optional<ChartBlock> bars(CouncilView council, OwnFigure figure) {
        Optional<Comparison> comparison = figure.comparison().filter(c -> c.side() != Comparison.Side.UNKNOWN);
        List<Bar> peers = peers(council, figure);
        if (comparison.isEmpty() || peers.size() < 2) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>(peers);
        bars.add(new Bar(council.name(), figure.own().value(), true));
        bars.sort(HIGHEST_FIRST);
        Unit unit = figure.indicator().unit();
        return Optional.of(new ChartBlock(
                "%s: %s".formatted(figure.title(), comparison.get().title()),
                new Chart.SortedBars(unit, bars, figure.median()),
                caption(figure),
                ChartWords.bars(council.name(), figure.own().value(), unit, Spreads.of(figure.benchmark()))));
    }

    private static List<Bar> peers(CouncilView council, OwnFigure figure) {
        IndicatorKey own = figure.own().key();
        List<Bar> bars = new ArrayList<>();
        for (CouncilCode peer : figure.group().listMembers(own.year())) {
            if (!peer.equals(council.code())) {
                council.figures()
                        .results()
                        .findValue(new IndicatorKey(peer, own.year(), own.indicator(), own.breakdown()))
                        .map(IndicatorValue::published)
                        .filter(value -> value.value().isKnown())
                        .ifPresent(value -> bars.add(new Bar("Peer", value.value(), false)));
            }
        }
        return bars;
    }

    private static String caption(OwnFigure figure) {
        return Captions.of(
                figure.title(),
                figure.indicator().unit(),
                figure.own().key().year(),
                PeerWords.of(figure.group()).noun(),
                figure.n());
    }

    /** The years up to that of the figure; none before there are two with a value. */
    private static Optional<ChartBlock> trend(CouncilView council, OwnFigure figure, List<FinancialYear> years) {
        List<TrendPoint> points = new ArrayList<>();
        for (FinancialYear year : years) {
            council.find(figure.indicator(), year, IndicatorKey.ALL)
                    .ifPresent(f -> points.add(new TrendPoint(year, f.own().value(), Spreads.of(f.benchmark()))));
        }
        List<TrendPoint> known = points.stream().filter(p -> p.own().isKnown()).toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        Unit unit = figure.indicator().unit();
        PeerWords peers = PeerWords.of(figure.group());
        return Optional.of(new ChartBlock(
                ChartWords.trendTitle(figure.title(), unit, known.getFirst(), known.getLast()),
                new Chart.Trend(unit, points),
                "%s, %s to %s, with the median and the middle half of the %s. %s"
                        .formatted(
                                ChartWords.measure(figure.title(), unit),
                                points.getFirst().year(),
                                points.getLast().year(),
                                peers.noun(),
                                Captions.RETURNS),
                ChartWords.trend(council.name(), unit, points)));
    }

    /** A strip for each headline figure; none where none can be compared. */
    static List<Block> strips(CouncilView council, List<OwnFigure> headlines) {
        List<OwnFigure> compared = headlines.stream()
                .filter(f -> f.comparison()
                        .filter(c -> c.side() != Comparison.Side.UNKNOWN)
                        .isPresent())
                .toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        List<Strip> strips = compared.stream()
                .map(f -> new Strip(f.title(), f.indicator().unit(), f.own().value(), Spreads.of(f.benchmark())))
                .toList();
        long above = count(compared, Comparison.Side.HIGHER);
        long below = count(compared, Comparison.Side.LOWER);
        return List.of(new ChartBlock(
                ChartWords.stripsTitle(above, below, compared.size()),
                new Chart.Standings(strips),
                "Each line runs from the lowest to the highest of the %s; its band is their middle half. %s"
                        .formatted(PeerWords.of(compared.getFirst().group()).noun(), Captions.RETURNS),
                strips.stream().map(s -> strip(council.name(), s)).collect(Collectors.joining(" "))));
    }

    private static long count(List<OwnFigure> figures, Comparison.Side side) {
        return figures.stream()
                .filter(f -> f.comparison().filter(c -> c.side() == side).isPresent())
                .count();
    }

    private static String strip(String name, Strip strip) {
        Figure own = strip.own();
        Spread spread = strip.spread();
        return "%s: %s.".formatted(strip.name(), ChartWords.among(name, own, strip.unit(), spread));
    }
}
