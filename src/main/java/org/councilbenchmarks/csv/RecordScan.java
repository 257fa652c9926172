package org.councilbenchmarks.csv;

/**
 * Finds the end of a record by the letter of RFC 4180, and says whether its quotation marks are as the letter wants them:
 * every one that opens a cell is closed where that cell ends, and those inside are doubled.
 */
final class RecordScan {
    /** What the letter makes of the text. */
    enum Verdict {
        /** A whole record. */
        SOUND,
        /** Quotation marks that contradict the letter. */
        UNSOUND,
        /** The text ends before the record does. */
        UNFINISHED
    }

    private static final int NOT_CLOSED = -1;
    private static final int NOT_ALL_HERE = -2;

    private final Style style;
    private final ReadingLimits limits;
    private char[] text = {};
    private int to;
    private boolean last;
    private int end;
    private int lines;

    RecordScan(Style style, ReadingLimits limits) {
        this.style = style;
        this.limits = limits;
    }

    /** Where the sound record ends, its line end included. */
    int end() {
        return end;
    }

    /** How many physical lines the sound record covers. */
    int lines() {
        return lines;
    }

    /**
     * Looks at the record that starts in a text.
     *
     * @param nothingBehind whether the text ends there
     */
    Verdict scan(char[] newText, int from, int newTo, boolean nothingBehind) {
        text = newText;
        to = newTo;
        last = nothingBehind;
        lines = 1;
        var i = from;
        while (true) {
            i = endOfCell(i);
            if (i < 0) {
                return i == NOT_CLOSED ? Verdict.UNSOUND : Verdict.UNFINISHED;
            }
            if (i == to || text[i] != style.delimiter()) {
                return endRecord(i);
            }
            i++;
        }
    }

    private Verdict endRecord(int lineEnd) {
        var next = lineEnd + 1;
        if (!last && (next >= to)) {
            return Verdict.UNFINISHED;
        }
        end = lineEnd == to ? to : next;
        if (lineEnd < to && text[lineEnd] == '\r' && next < to && text[next] == '\n') {
            end++;
        }
        return Verdict.SOUND;
    }

    private int endOfCell(int from) {
        var start = style.startOfCell(text, from, to);
        return start < to && text[start] == style.quote() ? endOfQuoted(start + 1) : endOfPlain(from);
    }

    private int endOfPlain(int from) {
        var i = from;
        while (i < to && text[i] != style.delimiter() && !Style.isLineEnd(text[i])) {
            i += style.escapes() && text[i] == Style.ESCAPE ? 2 : 1;
        }
        return i > to ? (last ? to : NOT_ALL_HERE) : i;
    }

    private int endOfQuoted(int from) {
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c == style.quote()) {
                if (i + 1 == to || text[i + 1] != style.quote()) {
                    return endBehindQuoted(i + 1);
                }
                i++;
            } else if (Style.isLineEnd(c)) {
                lines += c == '\n' && text[i - 1] == '\r' ? 0 : 1;
            } else if (style.escapes() && c == Style.ESCAPE) {
                i++;
            }
            if (lines > limits.maxLinesPerRecord() || i - from > limits.maxCellLength()) {
                return NOT_CLOSED;
            }
        }
        return last ? NOT_CLOSED : NOT_ALL_HERE;
    }

    private int endBehindQuoted(int from) {
        for (var i = from; i < to; i++) {
            var c = text[i];
            if (c == style.delimiter() || Style.isLineEnd(c)) {
                return i;
            }
            if (!Character.isWhitespace(c)) {
                return NOT_CLOSED;
            }
        }
        return last ? to : NOT_ALL_HERE;
    }
}
