package org.councilbenchmarks.pipeline.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table of plain text: columns aligned by spaces, the last one as long as it is. */
public final class AlignedTable {
    private static final String GAP = "  ";

    private final String indent;
    private final List<Line> lines = new ArrayList<>();

    /** @param paint colours the first cell, once its width is reckoned; itself where nothing is to be coloured */
    private record Line(List<String> cells, UnaryOperator<String> paint) {}

    /** @param indent what every line starts with */
    public AlignedTable(String indent) {
        this.indent = indent;
    }

    public AlignedTable add(String... cells) {
        return add(UnaryOperator.identity(), cells);
    }

    /** @param paint colours the first cell */
    public AlignedTable add(UnaryOperator<String> paint, String... cells) {
        lines.add(new Line(List.of(cells), paint));
        return this;
    }

    /** The lines, without spaces at their ends. */
    public List<String> lines() {
        List<Integer> widths = widths();
        return lines.stream().map(line -> line(line, widths)).toList();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (Line line : lines) {
            // The last cell of a line needs no room of its own.
            for (int i = 0; i < line.cells().size() - 1; i++) {
                int width = line.cells().get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return widths;
    }

    private String line(Line line, List<Integer> widths) {
        StringBuilder out = new StringBuilder(indent);
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            boolean last = i == line.cells().size() - 1;
            out.append(i == 0 ? line.paint().apply(cell) : cell);
            if (!last) {
                out.append(" ".repeat(widths.get(i) - cell.length())).append(GAP);
            }
        }
        return out.toString().stripTrailing();
    }
}
