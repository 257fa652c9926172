package org.councilbenchmarks.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CSV of our own files: one record is one physical line, whatever its texts hold, so that damage stays within its line
 * and a record cut short shows by its missing line end.
 *
 * <p>Quoting is that of RFC 4180; line breaks inside a text are written {@code \n} and {@code \r}, a backslash
 * {@code \\}. Texts that a spreadsheet might run are <em>not</em> neutralised: this is the record, which has to give back
 * exactly what was put in, not a table for the public.
 */
final class OneLine {
    private static final char QUOTE = '"';

    private OneLine() {}

    /** Writes a record with its line end. */
    static void write(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            writeCell(out, cells.get(i));
        }
        out.append('\n');
    }

    private static void writeCell(StringBuilder out, String cell) {
        boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf(QUOTE) >= 0;
        if (quoted) {
            out.append(QUOTE);
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case QUOTE -> out.append("\"\"");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
        if (quoted) {
            out.append(QUOTE);
        }
    }

    /** The cells of a line without its end; empty where the line cannot have been written by {@link #write}. */
    static Optional<List<String>> read(String line) {
        List<String> cells = new ArrayList<>(9);
        int at = 0;
        while (true) {
            boolean quoted = at < line.length() && line.charAt(at) == QUOTE;
            int end = quoted ? endOfQuoted(line, at) : endOfPlain(line, at);
            Optional<String> cell = end < 0
                    ? Optional.empty()
                    : text(quoted ? line.substring(at + 1, end - 1).replace("\"\"", "\"") : line.substring(at, end));
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
            if (end == line.length()) {
                return Optional.of(cells);
            }
            at = end + 1;
        }
    }

    private static int endOfPlain(String line, int from) {
        int comma = line.indexOf(',', from);
        int end = comma < 0 ? line.length() : comma;
        int quote = line.indexOf(QUOTE, from);
        return quote >= 0 && quote < end ? -1 : end;
    }

    /** One past the closing quotation mark, or -1 where it is missing or something other than a comma follows. */
    private static int endOfQuoted(String line, int from) {
        int at = from + 1;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                return -1;
            }
            int next = quote + 1;
            if (next == line.length() || line.charAt(next) == ',') {
                return next;
            }
            if (line.charAt(next) != QUOTE) {
                return -1;
            }
            at = next + 1;
        }
    }

    private static Optional<String> text(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return Optional.of(escaped);
        }
        StringBuilder out = new StringBuilder(escaped.length());
        int at = 0;
        while (at < escaped.length()) {
            int backslash = escaped.indexOf('\\', at);
            if (backslash < 0) {
                break;
            }
            out.append(escaped, at, backslash);
            switch (backslash + 1 < escaped.length() ? escaped.charAt(backslash + 1) : ' ') {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case '\\' -> out.append('\\');
                default -> {
                    return Optional.empty();
                }
            }
            at = backslash + 2;
        }
        return Optional.of(out.append(escaped, at, escaped.length()).toString());
    }
}
