package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** The indicators of a theme: all of them at a glance, then the headline ones by class and region, then by role family. */
final class ThemeSection implements Section {

    private final SectorView view;
    private final Theme theme;
    private final List<Indicator> indicators;

    ThemeSection(SectorView view, Theme theme) {
        this.view = view;
        this.theme = theme;
        this.indicators = view.catalogue().indicators().stream()
                .filter(i -> i.words().theme().equals(theme.code()))
                .toList();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(2, theme.title()));
        List<Line> england = indicators.stream().flatMap(this::england).toList();
        List<Indicator> withinClass =
                indicators.stream().filter(this::standsInAClass).toList();
        if (england.isEmpty() && withinClass.isEmpty()) {
            blocks.add(Block.paragraph(SectorSentences.nothingReturned(returns(), view.year())));
            return blocks;
        }
        if (!england.isEmpty()) {
            blocks.add(DistributionTable.of(theme.title() + " in England, " + view.year(), "Measure", england));
        }
        if (!withinClass.isEmpty()) {
            blocks.add(mediansByClass(withinClass));
        }
        indicators.stream()
                .filter(i -> i.traits().headline())
                .forEach(i -> blocks.addAll(new SpreadSection(view, i).blocks()));
        indicators.forEach(i -> blocks.addAll(new BreakdownSection(view, i).blocks()));
        return blocks;
    }

    private Stream<Line> england(Indicator indicator) {
        return view.findEngland(indicator).stream()
                .map(benchmark -> new Line(indicator.words().title(), indicator.unit(), benchmark));
    }

    private boolean standsInAClass(Indicator indicator) {
        return !indicator.traits().crossClass()
                && view.classes().stream().anyMatch(c -> median(c, indicator).isKnown());
    }

    private Figure median(PeerGroup group, Indicator indicator) {
        return view.find(group, indicator)
                .map(Benchmark::distribution)
                .map(distribution -> distribution.median())
                .orElseGet(Figure::notAvailable);
    }

    /** What England has no figure for, since it compares within a class only. */
    private Table mediansByClass(List<Indicator> withinClass) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Measure")));
        view.classes().forEach(c -> columns.add(Column.figures(c.title())));
        List<Row> rows = withinClass.stream().map(this::mediansByClass).toList();
        return new Table(
                "Medians of measures that compare within a class only, " + view.year(),
                columns,
                rows,
                GroupNotes.of(rows, List.of()));
    }

    private Row mediansByClass(Indicator indicator) {
        List<String> cells = new ArrayList<>(List.of(indicator.words().title()));
        view.classes().forEach(c -> cells.add(FigureText.compact(median(c, indicator), indicator.unit())));
        return new Row(cells, false);
    }

    private String returns() {
        return indicators.stream()
                .map(Indicator::returnId)
                .distinct()
                .map(id -> view.catalogue().findReturn(id).map(r -> r.title()).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }
}
