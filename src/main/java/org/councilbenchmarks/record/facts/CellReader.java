package org.councilbenchmarks.record.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Row;

/** Reads what a {@link CellWriter} wrote. Equal texts and codes become one and the same cell, which keeps memory low. */
final class CellReader {
    private final String[] texts;
    private final Cell[] textCells;
    private final Cell[] codeCells;
    private final Cell blank = Cell.blank();
    private final Cell rolling = Cell.rolling();
    private final Cell yes = Cell.yesNo(true);
    private final Cell no = Cell.yesNo(false);

    CellReader(String[] texts) {
        this.texts = texts;
        this.textCells = new Cell[texts.length];
        this.codeCells = new Cell[texts.length];
    }

    List<Row> readRows(ByteSource in, int count, Layout layout) {
        List<Row> rows = new ArrayList<>(count);
        int width = layout.columns().size();
        int line = 0;
        for (int i = 0; i < count; i++) {
            line = Math.toIntExact(line + in.getSigned());
            Cell[] cells = new Cell[width];
            for (int c = 0; c < width; c++) {
                cells[c] = read(in);
            }
            rows.add(new Row(layout, line, List.of(cells)));
        }
        return List.copyOf(rows);
    }

    private Cell read(ByteSource in) {
        int kind = in.get();
        return switch (kind) {
            case CellWriter.BLANK -> blank;
            case CellWriter.TEXT -> shared(textCells, in.getCount(), true);
            case CellWriter.CODE -> shared(codeCells, in.getCount(), false);
            case CellWriter.SMALL_AMOUNT -> amount(Math.toIntExact(in.getSigned()), in.getSigned());
            case CellWriter.LARGE_AMOUNT -> Cell.number(new BigDecimal(texts[in.getCount()]));
            case CellWriter.DAY -> Cell.day(LocalDate.ofEpochDay(in.getSigned()));
            case CellWriter.ROLLING -> rolling;
            case CellWriter.YES -> yes;
            case CellWriter.NO -> no;
            case CellWriter.COUNCILS -> councils(in);
            case CellWriter.YEAR -> Cell.year(FinancialYear.of(in.getCount()));
            default -> throw new DamagedFactsException("a cell of kind " + kind);
        };
    }

    private Cell shared(Cell[] made, int number, boolean isText) {
        if (made[number] == null) {
            made[number] = isText ? Cell.text(texts[number]) : Cell.code(texts[number]);
        }
        return made[number];
    }

    private static Cell amount(int scale, long digits) {
        return Cell.number(BigDecimal.valueOf(digits, scale));
    }

    private Cell councils(ByteSource in) {
        int count = in.getCount();
        List<CouncilCode> councils = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            councils.add(CouncilCode.of(texts[in.getCount()]));
        }
        return Cell.councils(councils);
    }
}
