package org.councilbenchmarks.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Text;

/** The measures of a table: how wide its columns are and, from that, how its cells break and how high its rows are. */
final class TableLayout {

    /** To the left and right of what stands in a cell. */
    static final float PADDING = 4;

    /** Above and below. */
    static final float ABOVE = 2.2f;

    private static final float SIZE = HouseStyle.TABLE;

    private final Table table;
    private final TextStyle regular;
    private final TextStyle bold;
    private final float[] widths;

    TableLayout(Table table, Lettering fonts) {
        this.table = table;
        this.regular = TextStyle.regular(fonts, SIZE, HouseStyle.INK);
        this.bold = TextStyle.bold(fonts, SIZE, HouseStyle.INK);
        this.widths = ColumnWidths.of(table, bold, PADDING, HouseStyle.WIDTH);
    }

    float width() {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    LaidRow head() {
        return row(table.columns().stream().map(Column::heading).toList(), bold);
    }

    List<LaidRow> rows() {
        return table.rows().stream()
                .map(row -> row(row.cells(), row.isTotal() ? bold : regular))
                .toList();
    }

    private LaidRow row(List<String> words, TextStyle style) {
        var cells = IntStream.range(0, words.size())
                .mapToObj(i -> cell(i, words.get(i), style))
                .toList();
        return new LaidRow(style, cells);
    }

    private LaidRow.LaidCell cell(int column, String words, TextStyle style) {
        float left = HouseStyle.LEFT;
        for (int i = 0; i < column; i++) {
            left += widths[i];
        }
        var lines = new LineBreaker(style, widths[column] - 2 * PADDING).lines(Text.of(words));
        return new LaidRow.LaidCell(
                left, widths[column], table.columns().get(column).alignment(), lines);
    }
}
