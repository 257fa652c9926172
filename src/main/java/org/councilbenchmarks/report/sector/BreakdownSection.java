package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.Phrase;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** An indicator by the codes of its dimension, as by role family, in all of England. */
final class BreakdownSection implements Section {

    private final SectorView view;
    private final Indicator indicator;

    BreakdownSection(SectorView view, Indicator indicator) {
        this.view = view;
        this.indicator = indicator;
    }

    /** Nothing where the indicator has no dimension, or nobody returned it. */
    @Override
    public List<Block> blocks() {
        List<Line> lines =
                view.breakdown(indicator).stream().flatMap(this::line).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        String title = indicator.words().title() + " by " + dimension();
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(3, title)));
        new MedianGrid(view, indicator, view.breakdown(indicator))
                .chart(finding(lines))
                .ifPresent(blocks::add);
        blocks.add(DistributionTable.of(
                "%s, England, %s".formatted(title, view.year()), Phrase.opening(dimension()), lines));
        return blocks;
    }

    /** Which of them has the highest median in England. */
    private String finding(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.benchmark().distribution().median().isKnown())
                .max(Comparator.comparing(
                        line -> line.benchmark().distribution().median().get()))
                .map(line -> SectorSentences.highestMedian(
                        indicator,
                        line.name(),
                        line.benchmark().distribution().median().get()))
                .orElse(indicator.words().title());
    }

    private String dimension() {
        return indicator.breakdown().orElseThrow().replace('_', ' ');
    }

    private Stream<Line> line(Code code) {
        return view.england().stream()
                .flatMap(england -> view.find(england, view.year(), indicator, code.code()).stream())
                .filter(benchmark -> benchmark.cohort().n() > 0)
                .map(benchmark -> new Line(code.title(), indicator.unit(), benchmark));
    }
}
