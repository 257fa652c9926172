package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.FindingLog;

/**
 * The records of a large and plain file, straight from its bytes: UTF-8, one kind of line end and none inside cells, quotation
 * marks as RFC 4180 has them. It reads what {@link RecordReader} reads, several times as fast, or nothing: at the first byte that is not plain
 * it stops, and the file is to be read again from its beginning by that. So it never decides what an odd file means.
 */
public final class PlainRecords implements AutoCloseable {
    /** A record that is longer is none of a plain file. */
    private static final int BLOCK = 1 << 18;

    private static final char QUOTE = '"';

    private final Opening opening;
    private final ReadingLimits limits;
    private final InputStream in;
    private final byte delimiter;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(BLOCK);
    private byte[] bytes = new byte[BLOCK];
    private int at;
    private int filled;
    private boolean atEnd;
    private boolean plain = true;
    private int line = 1;
    private int lineEnd;
    private int[] escaped = new int[8];
    private int escapedCells;

    private PlainRecords(Opening opening, ReadingLimits limits, InputStream in) {
        this.opening = opening;
        this.limits = limits;
        this.in = in;
        this.delimiter = (byte) opening.style().delimiter();
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
            if (at == filled && !refill()) {
                return false;
            }
            int end = scan(record);
            if (end >= 0) {
                at = end;
                return plain;
            }
            if (plain && !refill()) {
                plain = false;
            }
        }
        return false;
    }

    /** More bytes behind those that are left. Not at the end of the file, nor where a record fills the whole block. */
    private boolean refill() throws IOException {
        if (atEnd) {
            return false;
        }
        System.arraycopy(bytes, at, bytes, 0, filled - at);
        filled -= at;
        at = 0;
        int before = filled;
        while (filled < BLOCK && !atEnd) {
            int read = in.read(bytes, filled, BLOCK - filled);
            atEnd = read < 0;
            filled += Math.max(read, 0);
        }
        return filled > before || (atEnd && filled > 0);
    }

    /** Cuts the record that starts here into cells: gives where the next one starts, or -1 where this one is not all here. */
    private int scan(CellBytes record) {
        record.begin(line);
        record.over(bytes);
        escapedCells = 0;
        int from = at;
        int bits = 0;
        while (true) {
            int i = from;
            if (i < filled && bytes[i] == QUOTE) {
                int close = closing(i + 1, record.width());
                if (close < 0) {
                    return missing();
                }
                for (int j = i + 1; j < close; j++) {
                    bits |= bytes[j];
                }
                record.add(i + 1, close);
                i = close + 1;
                if (i < filled && bytes[i] != delimiter && bytes[i] != '\n' && bytes[i] != '\r') {
                    return stop();
                }
            } else {
                while (i < filled) {
                    byte b = bytes[i];
                    if (b == delimiter || (b <= QUOTE && (b == '\n' || b == '\r' || b == QUOTE || b == 0))) {
                        break;
                    }
                    bits |= b;
                    i++;
                }
                if (i < filled && (bytes[i] == QUOTE || bytes[i] == 0)) {
                    return stop();
                }
                record.add(from, i);
            }
            if (record.width() > limits.maxColumns() || i - from > limits.maxCellLength()) {
                return stop();
            }
            if (i == filled) {
                return atEnd ? finish(record, i, i, bits) : -1;
            }
            if (bytes[i] != delimiter) {
                return endOfRecord(record, i, bits);
            }
            from = i + 1;
        }
    }

    private int endOfRecord(CellBytes record, int i, int bits) {
        if (bytes[i] == '\n') {
            return isUniform('\n') ? finish(record, i, i + 1, bits) : stop();
        }
        if (i + 1 == filled) {
            return atEnd ? stop() : -1;
        }
        return bytes[i + 1] == '\n' && isUniform('\r') ? finish(record, i, i + 2, bits) : stop();
    }

    private boolean isUniform(int kind) {
        lineEnd = lineEnd == 0 ? kind : lineEnd;
        return lineEnd == kind;
    }

    /** Where the quoted cell closes; negative where that is not here. Marks inside that are doubled are remembered. */
    private int closing(int from, int cell) {
        boolean doubled = false;
        for (int i = from; i < filled; i++) {
            byte b = bytes[i];
            if (b == QUOTE) {
                if (i + 1 < filled && bytes[i + 1] == QUOTE) {
                    doubled = true;
                    i++;
                } else if (i + 1 == filled && !atEnd) {
                    return -1;
                } else {
                    if (doubled) {
                        remember(cell);
                    }
                    return i;
                }
            } else if (b == 0 || b == '\r' || b == '\n') {
                // A line end inside a cell may belong there, or a quotation mark has swallowed rows.
                plain = false;
                return -1;
            }
        }
        return -1;
    }

    private void remember(int cell) {
        if (escapedCells == escaped.length) {
            escaped = Arrays.copyOf(escaped, escapedCells * 2);
        }
        escaped[escapedCells++] = cell;
    }

    private int missing() {
        if (atEnd) {
            plain = false;
        }
        return -1;
    }

    private int stop() {
        plain = false;
        return -1;
    }

    /** Takes in a record that is all there. A line that is quoted whole may be a row of cells all the same. */
    private int finish(CellBytes record, int end, int next, int bits) {
        boolean quotedWhole = record.width() == 1 && bytes[at] == QUOTE;
        if (quotedWhole || (bits < 0 && !isUtf8(at, end))) {
            return stop();
        }
        for (int i = 0; i < escapedCells; i++) {
            record.halveQuotes(escaped[i]);
        }
        line++;
        return next;
    }

    private boolean isUtf8(int from, int to) {
        decoded.clear();
        utf8.reset();
        return !utf8.decode(ByteBuffer.wrap(bytes, from, to - from), decoded, true)
                .isError();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
