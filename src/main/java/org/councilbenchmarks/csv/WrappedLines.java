package org.councilbenchmarks.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/**
 * Takes the quotation marks off lines that stand in them whole, as one cell: {@code "code,""a, b"",5"} is {@code code,"a, b",5}.
 * A sheet that was opened without being divided into columns and saved again looks so. Other lines go through as they are.
 */
final class WrappedLines extends Reader {
    /** A longer line goes through as it is, for the guards behind to judge. */
    private static final int LONGEST = 1 << 20;

    private static final String DELIMITERS = ",;\t|";
    private static final double ALMOST_ALL = 0.95;

    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private String ready = "";
    private int given;
    private boolean ended;

    WrappedLines(Reader in) {
        this.in = in;
    }

    /** Whether the lines of a text do stand in quotation marks whole, and hold several cells each, mostly as many. */
    static boolean areIn(String sample) {
        if (!sample.startsWith("\"")) {
            return false;
        }
        List<String> lines = sample.lines().filter(text -> !text.isBlank()).toList();
        List<String> inner = lines.stream()
                .filter(WrappedLines::isWrapped)
                .map(WrappedLines::unwrapped)
                .toList();
        if (lines.size() < 2 || inner.size() < ALMOST_ALL * lines.size()) {
            return false;
        }
        return DELIMITERS.chars().anyMatch(delimiter -> {
            long first = count(inner.getFirst(), delimiter);
            long fewer = inner.stream()
                    .filter(text -> count(text, delimiter) < first)
                    .count();
            return first > 1 && fewer == 0;
        });
    }

    static String unwrap(String text) {
        var out = new StringBuilder();
        try (var reader = new WrappedLines(new StringReader(text))) {
            var buffer = new char[1 << 13];
            for (var n = reader.read(buffer, 0, buffer.length); n >= 0; n = reader.read(buffer, 0, buffer.length)) {
                out.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return out.toString();
    }

    private static long count(String text, int delimiter) {
        return text.chars().filter(c -> c == delimiter).count();
    }

    /** Marks at both ends, and every other one doubled. */
    private static boolean isWrapped(String text) {
        String bare = text.strip();
        return bare.length() > 1
                && bare.startsWith("\"")
                && bare.endsWith("\"")
                && !bare.substring(1, bare.length() - 1).replace("\"\"", "").contains("\"");
    }

    private static String unwrapped(String text) {
        String bare = text.strip();
        return bare.substring(1, bare.length() - 1).replace("\"\"", "\"");
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == ready.length()) {
            if (ended) {
                return -1;
            }
            nextLine();
        }
        var count = Math.min(length, ready.length() - given);
        ready.getChars(given, given + count, target, offset);
        given += count;
        return count;
    }

    private void nextLine() throws IOException {
        line.setLength(0);
        var c = in.read();
        while (c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST) {
            line.append((char) c);
            c = in.read();
        }
        ended = c < 0;
        var text = line.toString();
        var end = ended ? "" : String.valueOf((char) c);
        ready = (isWrapped(text) ? unwrapped(text) : text) + end;
        given = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
