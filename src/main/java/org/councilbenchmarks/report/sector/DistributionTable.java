package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;

/**
 * Benchmarks as the rows of a table: on how many councils each rests, its quartiles, and what the councils have taken
 * together, which stands in a column of its own so that nobody takes it for the median.
 */
final class DistributionTable {

    private static final List<Function<Benchmark, Figure>> FIGURES = List.of(
            b -> b.distribution().q1(),
            b -> b.distribution().median(),
            b -> b.distribution().q3(),
            b -> b.totals().aggregate());

    private static final List<String> TITLES = List.of("Lower quartile", "Median", "Upper quartile", "Together");

    private DistributionTable() {}

    /**
     * A row of the table.
     *
     * @param name of the group, the year or whatever the rows tell apart
     * @param unit of the benchmark's figures
     */
    record Line(String name, Unit unit, Benchmark benchmark) {}

    /**
     * @param caption of the table
     * @param what the first column holds: "Group"
     * @param lines at least one; where all have one unit it stands in the headings, else in the cells
     */
    static Table of(String caption, String what, List<Line> lines) {
        Unit unit = lines.getFirst().unit();
        boolean oneUnit = lines.stream().map(Line::unit).distinct().count() == 1;
        List<Column> columns = new ArrayList<>(List.of(Column.words(what), Column.figures("Councils")));
        TITLES.forEach(title -> columns.add(
                new Column(title, Column.Alignment.RIGHT, oneUnit ? Captions.unitWords(unit) : Optional.empty())));
        List<List<String>> figures =
                FIGURES.stream().map(part -> cells(lines, part, oneUnit)).toList();
        List<Row> rows = rows(lines, figures);
        return new Table(
                caption,
                columns,
                rows,
                GroupNotes.of(rows, lines.stream().map(Line::benchmark).toList()));
    }

    private static List<String> cells(List<Line> lines, Function<Benchmark, Figure> part, boolean oneUnit) {
        if (oneUnit) {
            return FigureText.column(
                    lines.stream().map(line -> part.apply(line.benchmark())).toList(),
                    lines.getFirst().unit());
        }
        return lines.stream()
                .map(line -> FigureText.compact(part.apply(line.benchmark()), line.unit()))
                .toList();
    }

    private static List<Row> rows(List<Line> lines, List<List<String>> figures) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    List<String> cells = new ArrayList<>();
                    cells.add(lines.get(i).name());
                    Cohort cohort = lines.get(i).benchmark().cohort();
                    cells.add(cohort.n() + " of " + cohort.of());
                    figures.forEach(column -> cells.add(column.get(i)));
                    return new Row(cells, false);
                })
                .toList();
    }
}
