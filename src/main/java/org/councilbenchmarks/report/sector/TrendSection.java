package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** The medians of the headline indicators over the years, each with its middle half. */
final class TrendSection implements Section {

    private final SectorView view;
    private final List<FinancialYear> years;

    TrendSection(SectorView view) {
        this.view = view;
        this.years = view.years();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Over the years")));
        List<Indicator> shown = view.headlines().stream()
                .filter(indicator -> years.stream()
                                .filter(year -> find(indicator, year).isPresent())
                                .count()
                        > 1)
                .toList();
        if (shown.isEmpty()) {
            blocks.add(Block.paragraph(SectorSentences.oneYearOnly()));
            return blocks;
        }
        blocks.add(Block.paragraph(SectorSentences.notTheSameCouncils()));
        blocks.add(chart(shown));
        blocks.add(table(shown));
        return blocks;
    }

    private Block chart(List<Indicator> shown) {
        List<Chart.Panel> panels = shown.stream()
                .map(indicator -> new Chart.Panel(
                        indicator.words().title(),
                        indicator.unit(),
                        years.stream()
                                .map(year -> new Chart.YearValue(
                                        year,
                                        find(indicator, year)
                                                .map(benchmark ->
                                                        benchmark.distribution().median())
                                                .orElseGet(Figure::notAvailable)))
                                .toList()))
                .toList();
        return new ChartBlock(
                SectorSentences.mediansTitle(shown.size(), years.getFirst(), years.getLast()),
                new Chart.SmallMultiples(false, panels),
                "Medians of England, each from zero and on its own scale. " + Captions.RETURNS,
                "In numbers in the table that follows.");
    }

    private Table table(List<Indicator> shown) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Measure")));
        years.forEach(year -> columns.add(Column.figures(year.toString())));
        List<Row> rows = shown.stream().map(this::row).toList();
        List<Benchmark> benchmarks = shown.stream()
                .flatMap(indicator -> years.stream().flatMap(year -> find(indicator, year).stream()))
                .toList();
        return new Table(
                "Medians of England by year, each with its middle half",
                columns,
                rows,
                GroupNotes.of(rows, benchmarks));
    }

    private Row row(Indicator indicator) {
        List<String> cells = new ArrayList<>(List.of(indicator.words().title()));
        years.forEach(year -> cells.add(find(indicator, year)
                .map(benchmark -> SectorSentences.medianAndMiddleHalf(indicator.unit(), benchmark.distribution()))
                .orElse("[x]")));
        return new Row(cells, false);
    }

    /** A benchmark that has a median. */
    private Optional<Benchmark> find(Indicator indicator, FinancialYear year) {
        return view.england()
                .flatMap(england -> view.find(england, year, indicator, IndicatorKey.ALL))
                .filter(benchmark -> benchmark.distribution().median().isKnown());
    }
}
