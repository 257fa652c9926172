package org.councilbenchmarks.csv;

import java.util.Arrays;
import java.util.Optional;

/**
 * The likeliest meaning of a record whose quotation marks contradict the standard.
 *
 * <p>A mark at the start of a cell may open it or belong to its text; a mark before a delimiter may close the cell or
 * belong to its text. Each way of taking the marks costs what it assumes somebody did wrong; of all ways that give the
 * record the table's usual number of cells, the one that costs least is taken. It is found from the end of the record to
 * its start, the best continuation of every place being kept, as a shortest path.
 *
 * <p>The meaning is told as text that follows the standard, for the tokenizer.
 */
final class QuoteReading {
    private static final int UNDOUBLED = 1;
    private static final int TEXT_BEHIND_QUOTED = 2;
    private static final int NOT_MEANT_TO_OPEN = 3;
    private static final int SEEMS_TO_OPEN_ANOTHER = 4;
    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;
    /** Beyond this many steps no record is worth the time; its marks then all belong to the text. */
    private static final long MOST_STEPS = 20_000_000;

    private final Style style;
    private final String text;
    private final boolean severalLines;
    private final int cells;
    private final int[][] cost;
    private final int[][] cellEnd;
    private final boolean[][] quoted;

    private QuoteReading(Style style, String text, int cells) {
        this.style = style;
        this.text = text;
        this.severalLines = text.chars().anyMatch(c -> Style.isLineEnd((char) c));
        this.cells = cells;
        this.cost = new int[text.length() + 2][];
        this.cellEnd = new int[text.length() + 1][];
        this.quoted = new boolean[text.length() + 1][];
    }

    /**
     * The record so that it has a number of cells.
     *
     * @param record without its line end; several physical lines where a cell covers them
     * @return none where no way of taking the marks gives that number
     */
    static Optional<String> withCells(String record, int cells, Style style) {
        if (cells < 1 || (long) record.length() * (cells + 2) > MOST_STEPS) {
            return Optional.empty();
        }
        var reading = new QuoteReading(style, record, cells);
        reading.weigh();
        return reading.cost[0][cells] < IMPOSSIBLE ? Optional.of(reading.written()) : Optional.empty();
    }

    /** One line, however many cells it then has: every mark that opens a cell which does not end belongs to the text. */
    static String ofLine(String line, Style style) {
        var reading = new QuoteReading(style, line, 0);
        if (line.length() > MOST_STEPS / Math.max(1, line.length())) {
            return reading.literal(line);
        }
        reading.weigh();
        return reading.written();
    }

    /** Fills in, from the end, what the rest of the record costs at least from each start of a cell on. */
    private void weigh() {
        var end = text.length();
        cost[end + 1] = new int[cells + 1];
        Arrays.fill(cost[end + 1], IMPOSSIBLE);
        cost[end + 1][0] = 0;
        for (var start = end; start >= 0; start--) {
            if (start == 0 || text.charAt(start - 1) == style.delimiter()) {
                cost[start] = new int[cells + 1];
                cellEnd[start] = new int[cells + 1];
                quoted[start] = new boolean[cells + 1];
                Arrays.fill(cost[start], IMPOSSIBLE);
                weighPlain(start);
                weighQuoted(start);
            }
        }
    }

    private void weighPlain(int start) {
        var end = endOfPlain(start);
        if (end <= text.length()) {
            offer(start, end, plainCost(start, end), false);
        }
    }

    /** Past the text where a line ends first: the cell then covers several, which only one in quotation marks does. */
    private int endOfPlain(int start) {
        var i = start;
        while (i < text.length() && text.charAt(i) != style.delimiter()) {
            if (Style.isLineEnd(text.charAt(i))) {
                return text.length() + 1;
            }
            i += style.escapes() && text.charAt(i) == Style.ESCAPE ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private int plainCost(int start, int end) {
        var first = startOfText(start);
        if (first >= end || text.charAt(first) != style.quote()) {
            return 0;
        }
        return isQuotedWithTextBehind(first, end) ? TEXT_BEHIND_QUOTED : NOT_MEANT_TO_OPEN;
    }

    private boolean isQuotedWithTextBehind(int first, int end) {
        var second = text.indexOf(style.quote(), first + 1);
        return second > first + 1 && second < end && text.indexOf(style.quote(), second + 1, end) < 0;
    }

    /** Goes through the marks behind one that could open a cell: each before a delimiter could close it. */
    private void weighQuoted(int start) {
        var open = startOfText(start);
        if (open >= text.length() || text.charAt(open) != style.quote()) {
            return;
        }
        var wrong = 0;
        for (var i = open + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == style.quote()) {
                if (isBeforeEnd(i)) {
                    offer(start, i + 1, wrong, true);
                } else if (isQuote(i + 1)) {
                    i++;
                    if (isBeforeEnd(i)) {
                        offer(start, i + 1, wrong + UNDOUBLED, true);
                    }
                    continue;
                }
                wrong += seemsToOpen(i) ? SEEMS_TO_OPEN_ANOTHER : UNDOUBLED;
                if (severalLines && seemsToOpen(i)) {
                    return;
                }
            } else if (style.escapes() && c == Style.ESCAPE) {
                i++;
            }
        }
    }

    /** @param end of the cell, exclusive */
    private void offer(int start, int end, int ownCost, boolean inQuotes) {
        var next = cost[end + 1];
        for (var left = 0; left <= cells; left++) {
            var before = cells == 0 ? 0 : left - 1;
            if (before < 0 || next == null) {
                continue;
            }
            var total = next[before] + ownCost;
            if (total < cost[start][left]) {
                cost[start][left] = total;
                cellEnd[start][left] = end;
                quoted[start][left] = inQuotes;
            }
        }
    }

    private String written() {
        var written = new StringBuilder(text.length() + 8);
        var left = cells;
        for (var start = 0; start <= text.length(); ) {
            var end = cellEnd[start][left];
            if (start > 0) {
                written.append(style.delimiter());
            }
            var first = startOfText(start);
            if (quoted[start][left]) {
                written.append(style.quote())
                        .append(doubled(first + 1, end - 1))
                        .append(style.quote());
            } else if (plainCost(start, end) == NOT_MEANT_TO_OPEN) {
                written.append(literal(text.substring(first, end)));
            } else {
                written.append(text, start, end);
            }
            left = Math.max(0, left - 1);
            start = end + 1;
        }
        return written.toString();
    }

    /** The inside of a quoted cell with every mark doubled, once. */
    private String doubled(int from, int end) {
        var inside = new StringBuilder();
        for (var i = from; i < end; i++) {
            var c = text.charAt(i);
            inside.append(c);
            if (c == style.quote()) {
                inside.append(c);
                i += i + 1 < end && isQuote(i + 1) ? 1 : 0;
            } else if (style.escapes() && c == Style.ESCAPE && i + 1 < end) {
                inside.append(text.charAt(++i));
            }
        }
        return inside.toString();
    }

    private String literal(String cell) {
        var mark = String.valueOf(style.quote());
        return mark + cell.replace(mark, mark + mark) + mark;
    }

    private int startOfText(int start) {
        return style.startOfCell(text, start);
    }

    private boolean isBeforeEnd(int mark) {
        return mark + 1 == text.length() || text.charAt(mark + 1) == style.delimiter();
    }

    private boolean isQuote(int place) {
        return place < text.length() && text.charAt(place) == style.quote();
    }

    private boolean seemsToOpen(int mark) {
        var before = text.charAt(mark - 1);
        return before == style.delimiter() || Style.isLineEnd(before);
    }
}
