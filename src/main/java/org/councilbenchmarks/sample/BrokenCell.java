package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;

/**
 * A cell without which its row cannot be used, filled with words that mean nothing to a program.
 *
 * @param row from 0
 * @param column the name of a required column
 * @param text what stands there
 */
record BrokenCell(int row, String column, String text) {
    /** Fewer rows than this and one that is refused could take the whole submission with it. */
    private static final int ROWS_OF_A_SUBMISSION = 8;

    /** A cell to break; none where every submission is too small to bear it. */
    static Optional<BrokenCell> find(SampleTable table, Dice dice) {
        List<Integer> rows = IntStream.range(0, table.size())
                .filter(row -> sizeOfSubmission(table, row) >= ROWS_OF_A_SUBMISSION)
                .boxed()
                .toList();
        // Numbers or codes: each in half of the files, however many columns there are of them.
        boolean number = dice.chance(0.5);
        List<Column> columns = table.schema().columns().stream()
                .filter(column -> isBreakable(table, column) && column.type().isNumeric() == number)
                .toList();
        if (rows.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        Column column = dice.pick(columns);
        String text = column.type() == ColumnType.CODE ? "to be agreed" : "see note";
        return Optional.of(new BrokenCell(dice.pick(rows), column.name(), text));
    }

    boolean isAt(int atRow, Column atColumn) {
        return row == atRow && column.equals(atColumn.name());
    }

    private static long sizeOfSubmission(SampleTable table, int row) {
        return IntStream.range(0, table.size())
                .filter(other -> submission(table, other).equals(submission(table, row)))
                .count();
    }

    private static String submission(SampleTable table, int row) {
        return table.cell(row, "financial_year")
                + table.schema()
                        .basisColumn()
                        .map(column -> table.cell(row, column))
                        .orElse("");
    }

    private static boolean isBreakable(SampleTable table, Column column) {
        boolean refuses = column.type() == ColumnType.CODE || column.type().isNumeric();
        boolean tellsSubmissionsApart =
                table.schema().basisColumn().filter(column.name()::equals).isPresent();
        return refuses && column.required() && !tellsSubmissionsApart;
    }
}
