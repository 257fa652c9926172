package org.councilbenchmarks.report.sector;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.SectorSentences;

/** The small print under figures of groups. */
final class GroupNotes {

    private GroupNotes() {}

    /** What the shorthand in the cells means, and what to be careful with in the values behind them; empty for nothing. */
    static Optional<String> of(List<Row> rows, Collection<Benchmark> benchmarks) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        benchmarks.forEach(benchmark -> marks.addAll(benchmark.marks().marks()));
        List<String> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        String note = Stream.concat(MarkerNotes.of(cells).stream(), SectorSentences.marked(marks).stream())
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }
}
