package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.FindingLog;

/**
 * The records of a large and plain file, straight from its bytes: UTF-8, one kind of line end and none inside cells, quotation
 * marks as RFC 4180 has them. It reads what {@link RecordReader} reads, many times as fast, or nothing: at the first byte that
 * is not plain it stops, and the file is to be read again from its beginning by that. So it never decides what an odd file
 * means.
 */
public final class PlainRecords implements AutoCloseable {
    private static final char QUOTE = '"';

    private final Opening opening;
    private final ReadingLimits limits;
    private final PlainBlock block;
    private final CellEnds ends;
    private final byte[] bytes;
    private final byte delimiter;
    private int at;
    /** Number of the first place from here on at which a cell may end. */
    private int end;

    private boolean plain = true;
    private int line = 1;
    private int lineEnd;
    private int[] escaped = new int[8];
    private int escapedCells;

    private PlainRecords(Opening opening, ReadingLimits limits, InputStream in) {
        this.opening = opening;
        this.limits = limits;
        this.delimiter = (byte) opening.style().delimiter();
        this.block = new PlainBlock(in, delimiter);
        this.ends = block.ends();
        this.bytes = block.bytes();
    }

    /** The file, to be closed; empty where its beginning is not plain, or no table at all. */
    public static Optional<PlainRecords> open(Path file, ReadingLimits limits) throws IOException {
        Opening opening;
        try {
            opening = Opening.of(file, limits);
        } catch (UnusableFile unusable) {
            // The other reader says so.
            return Optional.empty();
        }
        Style style = opening.style();
        boolean usual = !opening.encoding().isSixteenBit()
                && opening.declaration().isEmpty()
                && style.equals(Style.of(style.delimiter()))
                && style.delimiter() != Style.NONE
                && style.delimiter() < 0x80;
        return usual ? Optional.of(new PlainRecords(opening, limits, opening.tableBytes(file))) : Optional.empty();
    }

    /** Name of the character set. */
    public String encoding() {
        return opening.encoding().charset().name();
    }

    /** As {@link RecordReader#delimiter()}. */
    public String delimiter() {
        return opening.style().delimiterName();
    }

    /** Whether all that was read so far is plain; else the file has to be read by {@link RecordReader}. */
    public boolean isPlain() {
        return plain;
    }

    /** Notes what is odd about the file's form, as {@link RecordReader} does. */
    public void noteForm(FindingLog log) {
        log.addAll(FormNotes.ofPlain(opening).list());
    }

    /**
     * Fills in the next record.
     *
     * @return whether there is one; not where the file ends, or is not plain
     */
    public boolean next(CellBytes record) throws IOException {
        while (plain) {
            if (at == block.length() && !refill()) {
                return false;
            }
            int next = scan(record);
            if (next >= 0) {
                at = next;
                return plain;
            }
            if (plain && !refill()) {
                plain = false;
            }
        }
        return false;
    }

    private boolean refill() throws IOException {
        boolean more = block.refill(at);
        at = 0;
        end = 0;
        plain &= !more || block.isUtf8();
        return more && plain;
    }

    /** Cuts the record that starts here into cells: gives where the next one starts, or -1 where this one is not all here. */
    private int scan(CellBytes record) {
        record.begin(line);
        record.over(bytes);
        escapedCells = 0;
        int filled = block.length();
        int from = at;
        int number = end;
        while (true) {
            if (from < filled && bytes[from] == QUOTE) {
                number = closing(number + 1, record.width());
                if (number < 0) {
                    return -1;
                }
                record.add(from + 1, ends.place(number));
                from = ends.place(number++) + 1;
                if (from < filled && ends.place(number) != from) {
                    return stop();
                }
            } else {
                while (isInside(number)) {
                    number++;
                }
                record.add(from, ends.place(number));
            }
            int to = ends.place(number++);
            if (record.width() > limits.maxColumns() || to - from > limits.maxCellLength()) {
                return stop();
            }
            if (to == filled) {
                return block.isLast() ? finish(record, to, number) : -1;
            }
            if (bytes[to] != delimiter) {
                return endOfRecord(record, to, number);
            }
            from = to + 1;
        }
    }

    /** Whether it is a tab, or another control character that may stand in a cell. */
    private boolean isInside(int number) {
        if (number >= ends.count()) {
            return false;
        }
        byte b = bytes[ends.place(number)];
        return b < ' ' && b != delimiter && b != '\n' && b != '\r' && b != 0;
    }

    private int endOfRecord(CellBytes record, int to, int number) {
        if (bytes[to] == '\n') {
            return isUniform('\n') ? finish(record, to + 1, number) : stop();
        }
        if (bytes[to] != '\r') {
            return stop();
        }
        if (to + 1 == block.length()) {
            return block.isLast() ? stop() : -1;
        }
        return bytes[to + 1] == '\n' && isUniform('\r') ? finish(record, to + 2, number + 1) : stop();
    }

    private boolean isUniform(int kind) {
        lineEnd = lineEnd == 0 ? kind : lineEnd;
        return lineEnd == kind;
    }

    /**
     * The number of the place where the quoted cell closes; negative where that is not here. Marks inside that are doubled are
     * remembered.
     */
    private int closing(int from, int cell) {
        boolean doubled = false;
        int number = from;
        while (number < ends.count()) {
            int place = ends.place(number);
            if (bytes[place] != QUOTE) {
                if (bytes[place] != delimiter && !isInside(number)) {
                    // A line end inside a cell may belong there, or a quotation mark has swallowed rows.
                    return stop();
                }
                number++;
            } else if (place + 1 == block.length() && !block.isLast()) {
                return -1;
            } else if (place + 1 < block.length() && bytes[place + 1] == QUOTE) {
                doubled = true;
                number += 2;
            } else {
                if (doubled) {
                    remember(cell);
                }
                return number;
            }
        }
        return block.isLast() ? stop() : -1;
    }

    private void remember(int cell) {
        if (escapedCells == escaped.length) {
            escaped = Arrays.copyOf(escaped, escapedCells * 2);
        }
        escaped[escapedCells++] = cell;
    }

    private int stop() {
        plain = false;
        return -1;
    }

    /** Takes in a record that is all there. A line that is quoted whole may be a row of cells all the same. */
    private int finish(CellBytes record, int next, int number) {
        if (record.width() == 1 && bytes[at] == QUOTE) {
            return stop();
        }
        for (int i = 0; i < escapedCells; i++) {
            record.halveQuotes(escaped[i]);
        }
        line++;
        end = number;
        return next;
    }

    @Override
    public void close() throws IOException {
        block.close();
    }
}
