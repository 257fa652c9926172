package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.csv.RecordScan.Verdict;

/**
 * Lets records through that follow the standard, and rewrites those whose quotation marks contradict it
 * ({@link QuoteReading}), so that a mark that was forgotten cannot eat the records behind it. Line breaks stay where they
 * are.
 *
 * <p>Holds one record at a time, or a block of sound ones; a record longer than {@link #LONGEST} goes through as it is,
 * for the guards behind to judge.
 */
final class QuoteMender extends Reader {
    private static final int BLOCK = 1 << 13;
    private static final int LONGEST = 1 << 22;
    /** A cell with line breaks and marks that are not doubled is looked for over this many lines. */
    private static final int MOST_LINES = 20;

    private static final int LINES_NAMED = 10;

    private final Reader in;
    private final Style style;
    private final int width;
    private final RecordScan scan;
    private final List<Integer> firstMended = new ArrayList<>();
    private int mendedRecords;
    private int line;
    private char[] text = new char[BLOCK];
    private int soundFrom;
    private int from;
    private int to;
    private boolean last;
    private String mended = "";
    private int given;

    /**
     * Mends a table.
     *
     * @param width the usual number of cells of its records; 0 where that is not known
     * @param linesBefore physical lines that were taken off the text already
     */
    QuoteMender(Reader in, Style style, int width, ReadingLimits limits, int linesBefore) {
        this.in = in;
        this.style = style;
        this.width = width;
        this.scan = new RecordScan(style, limits);
        this.line = linesBefore + 1;
    }

    /** How many records so far were not as the standard has them. */
    int mendedRecords() {
        return mendedRecords;
    }

    /** The lines on which the first of them start. */
    List<Integer> firstMended() {
        return List.copyOf(firstMended);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == mended.length() && soundFrom == from) {
            if (!advance()) {
                return -1;
            }
        }
        if (given < mended.length()) {
            var count = Math.min(length, mended.length() - given);
            mended.getChars(given, given + count, target, offset);
            given += count;
            return count;
        }
        var count = Math.min(length, from - soundFrom);
        System.arraycopy(text, soundFrom, target, offset, count);
        soundFrom += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Makes more text ready to be read; false at the end. */
    private boolean advance() throws IOException {
        while (from < to || !last) {
            var verdict = from == to ? Verdict.UNFINISHED : scan.scan(text, from, to, last);
            if (verdict == Verdict.SOUND) {
                from = scan.end();
                line += scan.lines();
            } else if (from > soundFrom) {
                return true;
            } else if (verdict == Verdict.UNSOUND) {
                mend();
                return true;
            } else if (to - from >= LONGEST) {
                from = to;
            } else {
                fill();
            }
        }
        return from > soundFrom;
    }

    /** Reads on, behind what is not given away yet. */
    private void fill() throws IOException {
        if (to == text.length) {
            var kept = to - from;
            var target = kept > text.length / 2 ? new char[text.length * 2] : text;
            System.arraycopy(text, from, target, 0, kept);
            text = target;
            from = 0;
            soundFrom = 0;
            to = kept;
        }
        var read = in.read(text, to, text.length - to);
        last = read < 0;
        to += Math.max(read, 0);
    }

    private void mend() throws IOException {
        while (!last && to - from < LONGEST && lineEnd(MOST_LINES + 1) < 0) {
            fill();
        }
        if (mendedRecords++ < LINES_NAMED) {
            firstMended.add(line);
        }
        for (var lines = 1; lines <= MOST_LINES && lineEnd(lines) >= 0; lines++) {
            var end = lineEnd(lines);
            var reading = QuoteReading.withCells(new String(text, from, end - from), width, style);
            if (reading.isPresent()) {
                take(reading.get(), end, lines);
                return;
            }
        }
        var end = lineEnd(1) < 0 ? to : lineEnd(1);
        take(QuoteReading.ofLine(new String(text, from, end - from), style), end, 1);
    }

    private void take(String reading, int end, int lines) {
        var next = end;
        if (next < to && text[next++] == '\r' && next < to && text[next] == '\n') {
            next++;
        }
        mended = reading + new String(text, end, next - end);
        given = 0;
        from = next;
        soundFrom = next;
        line += lines;
    }

    /** Where a physical line ends, from 1, its line end aside; -1 where it is not all there. */
    private int lineEnd(int number) {
        var left = number;
        for (var i = from; i < to; i++) {
            var isEnd = text[i] == '\r' || (text[i] == '\n' && (i == from || text[i - 1] != '\r'));
            if (isEnd && --left == 0) {
                return i;
            }
        }
        return last && left == 1 ? to : -1;
    }
}
