package org.councilbenchmarks.report.sector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart.GroupSpread;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.SpreadByGroup;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.Spreads;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.PeerWords;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** One indicator by class and region: how it lies in each. */
final class SpreadSection implements Section {

    private final SectorView view;
    private final Indicator indicator;

    SpreadSection(SectorView view, Indicator indicator) {
        this.view = view;
        this.indicator = indicator;
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, indicator.words().title()));
        List<Line> lines = lines();
        if (lines.stream().noneMatch(SpreadSection::hasMedian)) {
            blocks.add(Block.paragraph(SectorSentences.noMedian(view.year())));
            return blocks;
        }
        blocks.add(Block.paragraph(sentence()));
        blocks.add(Block.paragraph(indicator.words().caveat()));
        blocks.add(chart(lines));
        return blocks;
    }

    private ChartBlock chart(List<Line> lines) {
        List<GroupSpread> groups = lines.stream()
                .map(line -> new GroupSpread(
                        line.name(),
                        Spreads.of(line.benchmark().distribution()),
                        line.benchmark().cohort().n()))
                .toList();
        List<BigDecimal> medians = lines.stream()
                .flatMap(line -> line.benchmark().distribution().median().find().stream())
                .sorted()
                .toList();
        return new ChartBlock(
                SectorSentences.medianRange(
                        indicator.words().title(), indicator.unit(), medians.getFirst(), medians.getLast()),
                new SpreadByGroup(indicator.unit(), groups),
                SectorSentences.spreadCaption(measure()) + " " + Captions.RETURNS,
                groups.stream().map(this::inWords).collect(Collectors.joining(" ")));
    }

    private String inWords(GroupSpread group) {
        Spread spread = group.spread();
        return spread.median().isKnown()
                ? SectorSentences.spreadInWords(group.name(), group.councils(), indicator.unit(), spread)
                : SectorSentences.tooFewInWords(group.name(), group.councils());
    }

    private static boolean hasMedian(Line line) {
        return line.benchmark().distribution().median().isKnown();
    }

    private String sentence() {
        String england = view.findEngland(indicator)
                .map(benchmark -> SectorSentences.spread(indicator, benchmark))
                .orElseGet(SectorSentences::withinClassOnly);
        return england + classes().map(sentence -> " " + sentence).orElse("");
    }

    private Optional<String> classes() {
        Function<PeerGroup, Optional<BigDecimal>> median = c ->
                view.find(c, indicator).flatMap(b -> b.distribution().median().find());
        List<PeerGroup> ordered = view.classes().stream()
                .filter(c -> median.apply(c).isPresent())
                .sorted(Comparator.comparing(c -> median.apply(c).orElseThrow()))
                .toList();
        if (ordered.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(SectorSentences.classes(
                indicator.unit(),
                PeerWords.of(ordered.getFirst()),
                median.apply(ordered.getFirst()).orElseThrow(),
                PeerWords.of(ordered.getLast()),
                median.apply(ordered.getLast()).orElseThrow()));
    }

    private String caption() {
        return indicator.traits().crossClass()
                ? "%s by class and region, %s".formatted(indicator.words().title(), view.year())
                : "%s by class, %s".formatted(indicator.words().title(), view.year());
    }

    private String measure() {
        return Captions.unitWords(indicator.unit())
                .map(unit -> caption() + ", " + unit)
                .orElseGet(this::caption);
    }

    /** England first where it compares across classes, then the classes, then the regions; groups without a value not. */
    private List<Line> lines() {
        return Stream.of(view.england().stream().toList(), view.classes(), view.regions())
                .flatMap(List::stream)
                .flatMap(this::line)
                .toList();
    }

    private Stream<Line> line(PeerGroup group) {
        return view.find(group, indicator).stream()
                .filter(benchmark -> benchmark.cohort().n() > 0)
                .map(benchmark -> new Line(group.title(), indicator.unit(), benchmark));
    }
}
