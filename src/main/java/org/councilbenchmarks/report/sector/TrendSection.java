package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** The medians of the headline indicators over the years, each with its middle half. */
final class TrendSection implements Section {

    private final SectorView view;

    TrendSection(SectorView view) {
        this.view = view;
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Over the years")));
        List<Block> trends = view.headlines().stream().flatMap(this::trend).toList();
        if (trends.isEmpty()) {
            blocks.add(Block.paragraph(SectorSentences.oneYearOnly()));
            return blocks;
        }
        blocks.add(Block.paragraph(SectorSentences.notTheSameCouncils()));
        blocks.addAll(trends);
        return blocks;
    }

    private Stream<Block> trend(Indicator indicator) {
        List<Line> lines =
                view.years().stream().flatMap(year -> line(indicator, year)).toList();
        if (lines.size() < 2) {
            return Stream.empty();
        }
        return Stream.of(
                Block.heading(3, indicator.words().title()),
                DistributionTable.of(indicator.words().title() + ", England, by year", "Year", lines));
    }

    private Stream<Line> line(Indicator indicator, FinancialYear year) {
        return view.england().stream()
                .flatMap(england -> view.find(england, year, indicator, IndicatorKey.ALL).stream())
                .filter(benchmark -> benchmark.distribution().median().isKnown())
                .map(benchmark -> new Line(year.toString(), indicator.unit(), benchmark));
    }
}
