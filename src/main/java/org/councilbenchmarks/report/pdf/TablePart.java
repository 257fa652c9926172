package org.councilbenchmarks.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Text;
import org.councilbenchmarks.report.pdf.LaidRow.LaidCell;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A table, over as many pages as it takes; a short one is kept on one. Rows are not split, the header row stands on each page,
 * the note stays with the last row, and the caption with the first three.
 */
final class TablePart implements Part {

    private static final float BEFORE = 4;
    private static final float AFTER_CAPTION = 3;
    private static final float AFTER = 10;
    private static final float NOTE_GAP = 4;
    private static final float THIN = 0.4f;
    private static final float THICK = 1;

    /** A table of no more rows than this begins on the next page rather than go on there. */
    private static final int SHORT = 8;

    /** So many rows of a longer one stand below its head, at least. */
    private static final int FIRST_ROWS = 3;

    /** And so many go over to its last page. */
    private static final int LAST_ROWS = 4;

    private final Press press;
    private final Table table;
    private final TextStyle captionStyle;
    private final TableLayout layout;
    private final LaidRow head;
    private final List<LaidRow> rows;

    TablePart(Press press, Table table) {
        this.press = press;
        this.table = table;
        this.captionStyle = TextStyle.bold(press.fonts(), HouseStyle.BODY - 0.5f, HouseStyle.INK);
        this.layout = new TableLayout(table, press.fonts());
        this.head = layout.head();
        this.rows = layout.rows();
    }

    @Override
    public float opening() {
        return rows.size() <= FIRST_ROWS
                ? all()
                : captionAndHead()
                        + rows.stream().limit(FIRST_ROWS).map(LaidRow::height).reduce(0f, Float::sum);
    }

    @Override
    public float whole() {
        return rows.size() <= SHORT ? all() : opening();
    }

    private float all() {
        return captionAndHead() + rows.stream().map(LaidRow::height).reduce(noteHeight(), Float::sum);
    }

    private float captionAndHead() {
        return BEFORE + height(captionStyle, table.caption()) + AFTER_CAPTION + head.height();
    }

    @Override
    public void set() {
        press.pages().gap(BEFORE);
        var element = press.tags().element("Table");
        var caption = press.tags().element(element, "Caption");
        flow(caption, captionStyle, table.caption());
        press.pages().down(AFTER_CAPTION);
        head(element);
        var body = press.tags().element(element, "TBody");
        for (int i = 0; i < rows.size(); i++) {
            row(body, i);
        }
        table.note().ifPresent(this::note);
        press.pages().gap(AFTER);
    }

    @Override
    public boolean isFigure() {
        return true;
    }

    private void head(PdfStructureElement element) {
        var row = press.tags().element(press.tags().element(element, "THead"), "TR");
        float top = press.pages().y();
        for (LaidCell cell : head.cells()) {
            var header = press.tags().header(row, "Column");
            press.tags().mark(header, () -> heading(cell, top));
        }
        press.pages().down(head.height());
        rule(THICK);
    }

    /** The header row again, on a later page: it has been read out already. */
    private void repeatHead() {
        float top = press.pages().y();
        press.tags().repeat(() -> head.cells().forEach(cell -> heading(cell, top)));
        press.pages().down(head.height());
        rule(THICK);
    }

    /** Headings stand on the rule below them, however many lines they have. */
    private void heading(LaidCell cell, float top) {
        int lines = cell.lines().size();
        letters(
                head,
                cell,
                0,
                lines,
                top - (head.lines() - lines) * head.style().leading());
    }

    private void row(PdfStructureElement body, int index) {
        LaidRow row = rows.get(index);
        boolean isLast = index == rows.size() - 1;
        if (press.pages().ensure(Math.min(together(index), mostOfAPage()))) {
            repeatHead();
        }
        if (table.rows().get(index).isTotal()) {
            rule(THICK);
        }
        var element = press.tags().element(body, "TR");
        var cells = IntStream.range(0, row.cells().size())
                .mapToObj(i -> i == 0
                        ? press.tags().header(element, "Row")
                        : press.tags().element(element, "TD"))
                .toList();
        int from = 0;
        while (from < row.lines()) {
            if (from > 0) {
                press.pages().turn();
                repeatHead();
            }
            from = slice(row, cells, from);
        }
        rule(isLast ? THICK : THIN);
    }

    /** The last rows are not left alone on a page, and the note stays with them. */
    private float together(int index) {
        boolean nearlyLast = index >= rows.size() - LAST_ROWS;
        return nearlyLast
                ? rows.subList(index, rows.size()).stream().map(LaidRow::height).reduce(noteHeight(), Float::sum)
                : rows.get(index).height();
    }

    /** Sets the lines that fit and returns the first that does not: only a row higher than a page has any. */
    private int slice(LaidRow row, List<PdfStructureElement> cells, int from) {
        int fit = (int)
                ((press.pages().room() - 2 * TableLayout.ABOVE) / row.style().leading() + 0.01f);
        int to = Math.min(row.lines(), from + Math.max(1, fit));
        float top = press.pages().y();
        for (int i = 0; i < cells.size(); i++) {
            LaidCell cell = row.cells().get(i);
            int last = Math.min(to, cell.lines().size());
            if (from < last) {
                press.tags().mark(cells.get(i), () -> letters(row, cell, from, last, top));
            }
        }
        press.pages().down(row.height(to - from));
        return to;
    }

    private void letters(LaidRow row, LaidCell cell, int from, int to, float top) {
        for (int i = from; i < to; i++) {
            Line line = cell.lines().get(i);
            float lineTop = top - TableLayout.ABOVE - (i - from) * row.style().leading();
            press.ink().letters(row.style(), line.pieces().getFirst().text(), cell.x(line), lineTop);
        }
    }

    private void rule(float thickness) {
        float y = press.pages().y();
        float right = HouseStyle.LEFT + layout.width();
        press.tags()
                .decorate(() -> press.ink()
                        .rule(
                                HouseStyle.LEFT,
                                right,
                                y,
                                thickness,
                                thickness == THIN ? HouseStyle.RULE : HouseStyle.INK));
    }

    private void note(String words) {
        press.pages().down(NOTE_GAP);
        flow(press.tags().element(press.tags().note(), "P"), press.small(), words);
    }

    private void flow(PdfStructureElement element, TextStyle style, String words) {
        press.pages().flow(TaggedText.of(press, element, style, Text.of(words), HouseStyle.WIDTH), HouseStyle.LEFT);
    }

    private float noteHeight() {
        return table.note().map(note -> NOTE_GAP + height(press.small(), note)).orElse(0f);
    }

    private float mostOfAPage() {
        return press.pages().wholePage() - head.height();
    }

    private static float height(TextStyle style, String words) {
        return new LineBreaker(style, HouseStyle.WIDTH).lines(Text.of(words)).size() * style.leading();
    }
}
