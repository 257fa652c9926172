package org.councilbenchmarks.report.sector;

import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.sentences.Phrase;

/** A heat table in words, for whoever does not see it: every number of it, row by row. */
final class HeatWords {

    private HeatWords() {}

    static String of(HeatTable table) {
        return "In the order %s. ".formatted(Phrase.list(table.columns()))
                + table.rows().stream().map(row -> row(row, table.unit())).collect(Collectors.joining(" "));
    }

    private static String row(HeatRow row, Unit unit) {
        return row.name() + ": "
                + row.cells().stream().map(cell -> cell(cell, unit)).collect(Collectors.joining(", "))
                + ".";
    }

    private static String cell(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> FigureText.of(known.value(), unit);
            case Figure.Absent absent -> FigureText.inWords(absent.reason());
        };
    }
}
