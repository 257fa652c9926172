package org.councilbenchmarks.pipeline.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table of plain text: columns aligned by spaces, the last one as long as it is or folded under itself. */
public final class AlignedTable {
    private static final String GAP = "  ";
    /** In less room a text is easier to read where the terminal breaks it. */
    private static final int LEAST_ROOM = 30;

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
        return lines(Integer.MAX_VALUE);
    }

    /**
     * The same with last cells folded between words, so that no line is wider than this; as long as they are where hardly
     * any room is left for them.
     */
    public List<String> lines(int width) {
        List<Integer> widths = widths();
        return lines.stream()
                .flatMap(line -> folded(line, widths, width).stream())
                .toList();
    }

    private List<String> folded(Line line, List<Integer> widths, int width) {
        int last = line.cells().size() - 1;
        int before = indent.length()
                + widths.stream().limit(last).mapToInt(w -> w + GAP.length()).sum();
        if (width - before < LEAST_ROOM) {
            return List.of(line(line, widths));
        }
        List<String> cells = new ArrayList<>(line.cells());
        List<String> parts = fold(cells.get(last), width - before);
        cells.set(last, parts.getFirst());
        List<String> all = new ArrayList<>(List.of(line(new Line(cells, line.paint()), widths)));
        parts.stream().skip(1).forEach(part -> all.add(" ".repeat(before) + part));
        return all;
    }

    /** At least one part; a word that is too long stays whole. */
    private static List<String> fold(String text, int room) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > room) {
            int end = rest.lastIndexOf(' ', room);
            end = end > 0 ? end : rest.indexOf(' ', room);
            if (end < 0) {
                break;
            }
            parts.add(rest.substring(0, end));
            rest = rest.substring(end + 1).stripLeading();
        }
        parts.add(rest);
        return parts;
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
