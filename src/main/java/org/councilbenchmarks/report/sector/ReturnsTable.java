package org.councilbenchmarks.report.sector;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sentences.Phrase;

/** How many councils of a group returned what, return by return. */
record ReturnsTable(SectorView view, PeerGroup group) {

    /** Empty where the group was asked for nothing in the year. */
    Optional<Table> table() {
        List<Row> rows = view.catalogue().returns().stream()
                .flatMap(schema -> find(view, schema, group).map(coverage -> row(schema, coverage)).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of("Returns of %s, %s".formatted(view.year(), group.title()), columns(), rows));
    }

    static Optional<Coverage> find(SectorView view, ReturnSchema schema, PeerGroup group) {
        return view.results().listCoverage().stream()
                .filter(c -> c.returnId().equals(schema.id())
                        && c.year().equals(view.year())
                        && c.peerGroup().equals(group.id()))
                .findFirst();
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("Return"),
                Column.words("Due"),
                Column.figures("Asked"),
                Column.figures("Returned"),
                Column.figures("Certified"),
                Column.figures("Late"),
                Column.figures("Residents", "%"));
    }

    private static Row row(ReturnSchema schema, Coverage coverage) {
        return Row.of(
                schema.title(),
                Phrase.day(coverage.due()),
                Integer.toString(coverage.expected()),
                Integer.toString(coverage.received()),
                Integer.toString(coverage.certified()),
                Integer.toString(coverage.late()),
                FigureText.bare(coverage.populationShare(), Unit.PER_CENT));
    }
}
