package org.councilbenchmarks.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One record as bytes of UTF-8, for those who read millions: filled anew for each, so nothing of it may be kept. Ends of
 * cells are without blanks and control characters of ASCII.
 */
public final class CellBytes {
    private byte[] bytes = new byte[1 << 10];
    private int[] from = new int[32];
    private int[] to = new int[32];
    private int width;
    private int line;

    /** Fills it with a record that was read as text. */
    public void set(CsvRecord record) {
        begin(record.line());
        int end = 0;
        for (String cell : record.cells()) {
            byte[] utf8 = cell.getBytes(StandardCharsets.UTF_8);
            if (end + utf8.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, (end + utf8.length) * 2);
            }
            System.arraycopy(utf8, 0, bytes, end, utf8.length);
            add(end, end + utf8.length);
            end += utf8.length;
        }
    }

    void begin(int newLine) {
        line = newLine;
        width = 0;
    }

    /** Uses another's bytes. */
    void over(byte[] newBytes) {
        bytes = newBytes;
    }

    /** Adds a cell, without the blanks at its ends. */
    void add(int cellFrom, int cellTo) {
        if (width == from.length) {
            from = Arrays.copyOf(from, width * 2);
            to = Arrays.copyOf(to, width * 2);
        }
        int start = cellFrom;
        int end = cellTo;
        while (start < end && bytes[start] >= 0 && bytes[start] <= ' ') {
            start++;
        }
        while (end > start && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
            end--;
        }
        from[width] = start;
        to[width++] = end;
    }

    /** Makes one of each two quotation marks of a cell. */
    void halveQuotes(int cell) {
        int out = from[cell];
        for (int in = from[cell]; in < to[cell]; in++) {
            bytes[out++] = bytes[in];
            if (bytes[in] == '"' && in + 1 < to[cell] && bytes[in + 1] == '"') {
                in++;
            }
        }
        to[cell] = out;
    }

    /** Physical line on which the record starts, from 1. */
    public int line() {
        return line;
    }

    public int width() {
        return width;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Where a cell starts; a cell beyond the last is empty. */
    public int from(int cell) {
        return cell < width ? from[cell] : 0;
    }

    /** Where a cell ends, behind its last byte. */
    public int to(int cell) {
        return cell < width ? to[cell] : 0;
    }

    public boolean isEmpty(int cell) {
        return cell >= width || from[cell] == to[cell];
    }

    /** Whether no cell has anything in it. */
    public boolean isBlank() {
        for (int i = 0; i < width; i++) {
            if (from[i] < to[i]) {
                return false;
            }
        }
        return true;
    }

    /** A cell as text, empty beyond the last. */
    public String text(int cell) {
        return isEmpty(cell) ? "" : new String(bytes, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
    }

    /** All cells as text. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            texts.add(text(i));
        }
        return texts;
    }
}
