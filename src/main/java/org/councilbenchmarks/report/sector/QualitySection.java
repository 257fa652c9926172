package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sector.DistributionTable.Line;
import org.councilbenchmarks.report.sentences.QualitySentences;

/** What the data itself is like: files, rows, findings, and the measures of quality. No file or council is named. */
final class QualitySection implements Section {

    /** More kinds of finding than this are for the restricted list of findings. */
    private static final int KINDS = 15;

    private final SectorView view;
    private final RecordTally tally;

    QualitySection(SectorView view) {
        this.view = view;
        this.tally = RecordTally.of(view.figures());
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks =
                new ArrayList<>(List.of(Block.heading(2, Theme.of(Theme.DATA).title())));
        if (tally.files().isEmpty()) {
            blocks.add(Block.paragraph(QualitySentences.noFiles()));
            return blocks;
        }
        blocks.add(Block.paragraph(QualitySentences.everyRow()));
        blocks.add(files());
        if (!tally.findings().isEmpty()) {
            blocks.add(findings());
        }
        List<Line> measures = measures();
        if (!measures.isEmpty()) {
            blocks.add(
                    DistributionTable.of("Quality of what was returned, England, " + view.year(), "Measure", measures));
        }
        return blocks;
    }

    private Table files() {
        List<Column> columns = List.of(
                Column.words("Return"),
                Column.figures("Files"),
                Column.figures("Files whole"),
                Column.figures("Rows read"),
                Column.figures("Rows taken"),
                Column.figures("Rows refused"),
                Column.figures("Rows skipped"));
        List<Row> rows = new ArrayList<>();
        for (ReturnSchema schema : view.catalogue().returns()) {
            tally.find(schema.id()).ifPresent(t -> rows.add(row(schema.title(), t, false)));
        }
        tally.findUnknown().ifPresent(t -> rows.add(row(QualitySentences.UNKNOWN_RETURN, t, false)));
        rows.add(row("All", tally.all(), true));
        return Table.of("Files and rows of all years, as settled for this edition", columns, rows)
                .withNote(QualitySentences.whatRowsAre());
    }

    private static Row row(String title, RecordTally.Files files, boolean isTotal) {
        RowCounts rows = files.rows();
        return new Row(
                List.of(
                        title,
                        count(files.count()),
                        count(files.whole()),
                        count(rows.read()),
                        count(rows.taken()),
                        count(rows.refused()),
                        count(rows.skipped())),
                isTotal);
    }

    private Table findings() {
        List<Column> columns = List.of(Column.words("Finding"), Column.words("What to do"), Column.figures("Times"));
        List<Row> rows = tally.findings().stream()
                .limit(KINDS)
                .map(f -> Row.of(f.code().title(), f.code().advice(), count(f.times())))
                .toList();
        return Table.of("What was found in the files, most frequent first", columns, rows);
    }

    private List<Line> measures() {
        return view.catalogue().indicators().stream()
                .filter(i -> i.words().theme().equals(Theme.DATA))
                .flatMap(i -> view.findEngland(i).stream()
                        .flatMap(b -> Stream.of(new Line(i.words().title(), i.unit(), b))))
                .toList();
    }

    private static String count(long number) {
        return FigureText.bare(Figure.of(number), Unit.COUNT);
    }
}
