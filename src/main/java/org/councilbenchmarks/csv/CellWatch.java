package org.councilbenchmarks.csv;

import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/**
 * Follows cells and records through a text by the tokenizer's own rules on quotation marks: counts what is odd, and stops
 * at what is larger than any table has it. Marks that could eat the file were mended before ({@link QuoteMender}), save
 * in records that are too long for that, at which it stops.
 */
final class CellWatch {
    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BEHIND_QUOTED,
        ESCAPED_IN_PLAIN,
        ESCAPED_IN_QUOTED
    }

    private final Style style;
    private final ReadingLimits limits;
    private final LineEnds lineEnds = new LineEnds();
    private At at = At.CELL_START;
    private char previous;
    private int line;
    private int recordLine;
    private int cellLine;
    private int cells;
    private int cellLength;
    private int strayQuotes;
    private int firstStrayQuote;

    /** @param linesBefore physical lines that were taken off the text already */
    CellWatch(Style style, ReadingLimits limits, int linesBefore) {
        this.style = style;
        this.limits = limits;
        this.line = linesBefore + 1;
        this.recordLine = line;
        this.cellLine = line;
    }

    LineEnds lineEnds() {
        return lineEnds;
    }

    /** Physical line of the next character, from 1. */
    int line() {
        return line;
    }

    /** How many quotation marks so far stand where they should have been doubled, or close nothing. */
    int strayQuotes() {
        return strayQuotes;
    }

    /** Line of the first of them, from 1; 0 where there is none. */
    int firstStrayQuote() {
        return firstStrayQuote;
    }

    /** The next character; NUL is not for it. */
    void next(char c) throws UnusableFile {
        if ((at == At.PLAIN || at == At.QUOTED) && isOrdinary(c)) {
            lengthen();
        } else if (c == '\n' && previous == '\r') {
            if (at == At.CELL_START) {
                lineEnds.carriageReturnWasHalf();
            }
        } else {
            step(c);
        }
        previous = c;
    }

    private void step(char c) throws UnusableFile {
        switch (at) {
            case CELL_START -> beginCell(c);
            case PLAIN -> goOnPlain(c);
            case QUOTED -> goOnQuoted(c);
            case QUOTE_IN_QUOTED -> leaveQuoted(c);
            case BEHIND_QUOTED -> goOnBehindQuoted(c);
            case ESCAPED_IN_PLAIN -> passEscaped(c, At.PLAIN);
            case ESCAPED_IN_QUOTED -> passEscaped(c, At.QUOTED);
        }
    }

    private void beginCell(char c) throws UnusableFile {
        if (c == style.quote()) {
            at = At.QUOTED;
            cellLine = line;
        } else if (!endsCell(c) && !(style.spaced() && Character.isWhitespace(c))) {
            at = isEscape(c) ? At.ESCAPED_IN_PLAIN : At.PLAIN;
            lengthen();
        }
    }

    private void goOnPlain(char c) throws UnusableFile {
        if (endsCell(c)) {
            return;
        }
        if (c == style.quote()) {
            noteStrayQuote(line);
        } else if (isEscape(c)) {
            at = At.ESCAPED_IN_PLAIN;
        }
        lengthen();
    }

    private void goOnQuoted(char c) throws UnusableFile {
        if (c == style.quote()) {
            at = At.QUOTE_IN_QUOTED;
            return;
        }
        if (isEscape(c)) {
            at = At.ESCAPED_IN_QUOTED;
        } else if (isLineEnd(c)) {
            line++;
            if (line - recordLine >= limits.maxLinesPerRecord()) {
                throw unclosedQuote();
            }
        }
        lengthen();
    }

    /** An escaped line break belongs to the cell, but it ends a physical line all the same. */
    private void passEscaped(char c, At next) {
        line += isLineEnd(c) ? 1 : 0;
        at = next;
    }

    private void leaveQuoted(char c) throws UnusableFile {
        if (c == style.quote()) {
            at = At.QUOTED;
            lengthen();
        } else {
            goOnBehindQuoted(c);
        }
    }

    private void goOnBehindQuoted(char c) throws UnusableFile {
        if (endsCell(c)) {
            return;
        }
        if (Character.isWhitespace(c)) {
            at = At.BEHIND_QUOTED;
        } else {
            noteStrayQuote(line);
            at = At.PLAIN;
        }
        lengthen();
    }

    /** Ends the cell, or the record with it, if the character does so. */
    private boolean endsCell(char c) throws UnusableFile {
        if (c == style.delimiter()) {
            at = At.CELL_START;
            cellLength = 0;
            if (++cells >= limits.maxColumns()) {
                throw new UnusableFile(
                                FindingCode.NOT_A_CSV,
                                Place.line(recordLine),
                                "Line " + recordLine + " has more than " + limits.maxColumns() + " cells")
                        .advising("Delete the empty columns; or, if the table is as wide as that, raise max-columns in"
                                + " settings.properties.");
            }
            return true;
        }
        if (isLineEnd(c)) {
            lineEnds.count(c);
            at = At.CELL_START;
            cellLength = 0;
            cells = 0;
            line++;
            recordLine = line;
            return true;
        }
        return false;
    }

    private void lengthen() throws UnusableFile {
        if (++cellLength <= limits.maxCellLength()) {
            return;
        }
        if (at == At.QUOTED) {
            throw unclosedQuote();
        }
        throw new UnusableFile(
                        FindingCode.NOT_A_CSV,
                        Place.line(recordLine),
                        "A cell on line " + recordLine + " is longer than " + limits.maxCellLength() + " characters")
                .advising(
                        "See whether the file is a table at all; if the text belongs there, raise max-cell-characters in"
                                + " settings.properties.");
    }

    private void noteStrayQuote(int where) {
        if (strayQuotes++ == 0) {
            firstStrayQuote = where;
        }
    }

    private UnusableFile unclosedQuote() {
        return new UnusableFile(
                        FindingCode.UNCLOSED_QUOTE,
                        Place.line(cellLine),
                        "A quotation mark opens a cell on line " + cellLine + " and is not closed where the cell ends")
                .advising(
                        "Close it, or double it if it belongs to the text. If the cell is meant to be as long as that, raise"
                                + " max-lines-per-record or max-cell-characters in settings.properties.");
    }

    /** Text that changes nothing inside a cell: almost every character, so it is asked first. */
    private boolean isOrdinary(char c) {
        return c > '\r' && c != style.delimiter() && c != style.quote() && c != Style.ESCAPE;
    }

    private boolean isEscape(char c) {
        return style.escapes() && c == Style.ESCAPE;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
