package org.councilbenchmarks.report.sector;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.Responders;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sentences.RespondersSentences;

/** Whether the councils that returned are like the others: by size and deprivation, then by class. */
final class RespondersSection implements Section {

    private final SectorView view;

    RespondersSection(SectorView view) {
        this.view = view;
    }

    /** Nothing where nothing was asked for. */
    @Override
    public List<Block> blocks() {
        List<Pair> pairs = view.england().stream().flatMap(this::pairs).toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        Pair least = pairs.stream()
                .filter(pair -> pair.returned().councils() > 0)
                .min(Comparator.comparingInt(pair -> pair.returned().councils()))
                .orElse(pairs.getFirst());
        return List.of(
                Block.heading(3, "Are those that returned like the others?"),
                Block.paragraph(RespondersSentences.meaning()),
                table(RespondersSentences.caption(view.year()), "Return", pairs),
                table(
                        RespondersSentences.classCaption(least.name(), view.year()),
                        "Class",
                        view.classes().stream()
                                .flatMap(group -> pair(least.schema(), group, group.title()))
                                .toList()));
    }

    /** Those that returned, and the others. */
    private record Pair(String name, ReturnSchema schema, Responders returned, Responders others) {
        Row row() {
            return Row.of(
                    name,
                    Integer.toString(returned.councils()),
                    Integer.toString(others.councils()),
                    FigureText.bare(returned.medianPopulation(), Unit.PEOPLE),
                    FigureText.bare(others.medianPopulation(), Unit.PEOPLE),
                    FigureText.bare(returned.medianDeprivation(), Unit.RATIO),
                    FigureText.bare(others.medianDeprivation(), Unit.RATIO));
        }
    }

    private Stream<Pair> pairs(PeerGroup group) {
        return view.catalogue().returns().stream().flatMap(schema -> pair(schema, group, schema.title()));
    }

    private Stream<Pair> pair(ReturnSchema schema, PeerGroup group, String name) {
        List<Responders> both = list(schema, group);
        return both.isEmpty() ? Stream.of() : Stream.of(new Pair(name, schema, both.getFirst(), both.getLast()));
    }

    private static Table table(String caption, String what, List<Pair> pairs) {
        List<Column> columns = List.of(
                Column.words(what),
                Column.figures("Returned"),
                Column.figures("Not"),
                Column.figures("Residents where returned", "median"),
                Column.figures("Residents where not", "median"),
                Column.figures("Deprivation where returned", "median score"),
                Column.figures("Deprivation where not", "median score"));
        return Table.of(caption, columns, pairs.stream().map(Pair::row).toList());
    }

    private List<Responders> list(ReturnSchema schema, PeerGroup group) {
        return view.results().analyses().responders().stream()
                .filter(r -> r.returnId().equals(schema.id()))
                .filter(r -> r.year().equals(view.year()) && r.peerGroup().equals(group.id()))
                .toList();
    }
}
