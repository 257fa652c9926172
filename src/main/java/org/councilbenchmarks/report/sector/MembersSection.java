package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.GroupSentences;

/**
 * Each member of a named group beside the group, theme by theme: what open files show of it, in the order of the names, so
 * that nobody is ranked.
 */
final class MembersSection implements Section {

    /** More columns than this are two tables, with as many in each. */
    private static final int ACROSS = 4;

    private final SectorView view;
    private final PeerGroup group;
    private final List<CouncilCode> members;

    MembersSection(SectorView view, PeerGroup group) {
        this.view = view;
        this.group = group;
        this.members = group.listMembers(view.year()).stream()
                .sorted(Comparator.comparing(code -> name(view, code)))
                .toList();
    }

    private static String name(SectorView view, CouncilCode code) {
        return view.figures().names().getCouncil(code).name();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(
                List.of(Block.heading(2, "Each member beside the group"), Block.paragraph(GroupSentences.members())));
        view.catalogue().indicators().stream()
                .map(indicator -> indicator.words().theme())
                .distinct()
                .forEach(theme -> blocks.addAll(theme(Theme.of(theme))));
        return blocks;
    }

    private List<Block> theme(Theme theme) {
        List<Indicator> shown = view.catalogue().indicators().stream()
                .filter(indicator -> indicator.words().theme().equals(theme.code()))
                .filter(indicator ->
                        members.stream().anyMatch(code -> value(code, indicator).isKnown()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(3, theme.title())));
        int tables = Math.ceilDiv(shown.size(), ACROSS);
        int across = Math.ceilDiv(shown.size(), tables);
        for (int from = 0; from < shown.size(); from += across) {
            blocks.add(table(theme, shown.subList(from, Math.min(from + across, shown.size()))));
        }
        return blocks;
    }

    private Table table(Theme theme, List<Indicator> indicators) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Council")));
        indicators.forEach(
                i -> columns.add(new Column(i.words().title(), Column.Alignment.RIGHT, Captions.unitWords(i.unit()))));
        List<List<String>> cells = indicators.stream()
                .map(i -> FigureText.column(column(i), i.unit()))
                .toList();
        List<String> names = Stream.concat(
                        members.stream().map(code -> name(view, code)),
                        Stream.of("Median of the group", "Median of England"))
                .toList();
        List<Row> rows = IntStream.range(0, names.size())
                .mapToObj(i -> row(names.get(i), i, cells))
                .toList();
        Optional<String> note =
                MarkerNotes.of(cells.stream().flatMap(List::stream).toList());
        return new Table("%s, %s, %s".formatted(theme.title(), group.title(), view.year()), columns, rows, note);
    }

    private Row row(String name, int place, List<List<String>> columns) {
        List<String> cells = new ArrayList<>(List.of(name));
        columns.forEach(column -> cells.add(column.get(place)));
        return new Row(cells, place >= members.size());
    }

    /** The members' figures, then the group's median, then England's. */
    private List<Figure> column(Indicator indicator) {
        Stream<Figure> own = members.stream().map(code -> value(code, indicator));
        Figure ofGroup = median(view.find(group, indicator));
        Figure ofEngland = median(view.findEngland(indicator));
        return Stream.concat(own, Stream.of(ofGroup, ofEngland)).toList();
    }

    private static Figure median(Optional<Benchmark> benchmark) {
        return benchmark.map(b -> b.distribution().median()).orElseGet(Figure::notApplicable);
    }

    private Figure value(CouncilCode code, Indicator indicator) {
        return view.results()
                .findValue(new IndicatorKey(code, view.year(), indicator.id(), IndicatorKey.ALL))
                .map(IndicatorValue::published)
                .map(IndicatorValue::value)
                .orElseGet(Figure::notAvailable);
    }
}
