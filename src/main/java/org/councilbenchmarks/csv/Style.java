package org.councilbenchmarks.csv;

import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * How the cells of a table are told apart.
 *
 * @param delimiter between cells; {@link #NONE} in a file of one column
 * @param quote around cells that hold delimiters, line breaks or quotation marks
 * @param escapes whether a backslash before a quotation mark makes it part of the cell, as databases write it
 * @param spaced whether spaces stand between delimiter and quotation mark
 */
record Style(char delimiter, char quote, boolean escapes, boolean spaced) {
    /** A delimiter that stands in no text: the unit separator of ASCII. */
    static final char NONE = '\u001F';

    static final char ESCAPE = '\\';

    private static final Map<Character, String> NAMES =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "pipe", ' ', "space", NONE, "none");

    static Style of(char delimiter) {
        return new Style(delimiter, '"', false, false);
    }

    Style withQuote(char newQuote) {
        return new Style(delimiter, newQuote, escapes, spaced);
    }

    Style withEscapes() {
        return new Style(delimiter, quote, true, spaced);
    }

    Style withSpaces() {
        return new Style(delimiter, quote, escapes, true);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the text of a cell starts: behind its spaces, where they are there for looks. */
    int startOfCell(CharSequence text, int from) {
        var i = from;
        while (i < text.length() && isForLooks(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The same, in a part of an array. */
    int startOfCell(char[] text, int from, int to) {
        var i = from;
        while (i < to && isForLooks(text[i])) {
            i++;
        }
        return i;
    }

    private boolean isForLooks(char c) {
        return spaced && c != delimiter && !isLineEnd(c) && Character.isWhitespace(c);
    }

    /** {@code comma}, {@code semicolon}, {@code tab}, {@code pipe}, {@code space}, {@code none} or the character itself. */
    String delimiterName() {
        return NAMES.getOrDefault(delimiter, String.valueOf(delimiter));
    }

    /** For the tokenizer: lenient, with every record kept, blank ones too. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setEscape(escapes ? ESCAPE : null)
                .setIgnoreSurroundingSpaces(spaced)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }
}
