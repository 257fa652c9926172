package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.sentences.CoverageSentences;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** Who returned what: by return, then by class and region. */
final class CoverageSection implements Section {

    private final SectorView view;
    private final List<ReturnSchema> returns;

    CoverageSection(SectorView view) {
        this.view = view;
        this.returns = view.catalogue().returns().stream()
                .filter(schema -> england(schema).isPresent())
                .toList();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(2, "Who returned what")));
        if (returns.isEmpty()) {
            blocks.add(Block.paragraph(CoverageSentences.nothingAsked(view.year())));
            return blocks;
        }
        blocks.add(Block.paragraph(CoverageSentences.meaning()));
        blocks.add(new Block.Items(
                SectorSentences.howToRead().stream().map(Text::of).toList()));
        view.england()
                .flatMap(england -> new ReturnsTable(view, england).table())
                .ifPresent(blocks::add);
        blocks.add(byGroup(
                "Councils that returned, of those asked, by class and region, " + view.year(),
                coverage -> coverage.received() + " of " + coverage.expected()));
        blocks.add(residents());
        return blocks;
    }

    private Table byGroup(String caption, Function<Coverage, String> cell) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Group")));
        returns.forEach(schema -> columns.add(Column.figures(schema.title())));
        List<Row> rows = groups().map(group -> row(group, cell)).toList();
        return Table.of(caption, columns, rows);
    }

    private ChartBlock residents() {
        List<HeatRow> rows =
                groups().map(group -> new HeatRow(group.title(), shares(group))).toList();
        List<String> columns = returns.stream().map(ReturnSchema::title).toList();
        var table = new HeatTable(Unit.PER_CENT, columns, rows);
        return new ChartBlock(
                CoverageSentences.residentsTitle(),
                table,
                CoverageSentences.residentsCaption(view.year()),
                HeatWords.of(table));
    }

    private List<Figure> shares(PeerGroup group) {
        return returns.stream()
                .map(schema -> ReturnsTable.find(view, schema, group)
                        .map(Coverage::populationShare)
                        .orElseGet(Figure::notApplicable))
                .toList();
    }

    private Stream<PeerGroup> groups() {
        return Stream.concat(view.classes().stream(), view.regions().stream());
    }

    private Row row(PeerGroup group, Function<Coverage, String> cell) {
        List<String> cells = new ArrayList<>(List.of(group.title()));
        returns.forEach(schema ->
                cells.add(ReturnsTable.find(view, schema, group).map(cell).orElse(CoverageSentences.NOT_ASKED)));
        return new Row(cells, false);
    }

    private Optional<Coverage> england(ReturnSchema schema) {
        return view.england().flatMap(england -> ReturnsTable.find(view, schema, england));
    }
}
