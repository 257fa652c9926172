package org.councilbenchmarks.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one table the way every tool reads it: UTF-8 without byte order mark, LF, commas, a header, quotation marks only
 * where RFC 4180 needs them. The same table gives the same bytes.
 *
 * <p>Text that people wrote goes through {@link #text}, which keeps spreadsheets from running it: a cell that starts
 * with {@code = + - @}, their full-width forms, a tab or a line break gets an apostrophe in front, as OWASP advises
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>). Spreadsheets then show the text
 * itself; a program that reads the file sees the apostrophe. What we made ourselves, numbers above all, goes through
 * {@link #plain} and stays as it is, so that {@code -5} remains a number.
 *
 * <p>Failures of the disk are thrown as {@link UncheckedIOException}.
 */
public final class CsvWriter implements AutoCloseable {
    /** What makes a spreadsheet take a cell for a formula, with the full-width forms that some of them fold. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;
    private final int columns;
    private int cells;

    private CsvWriter(Writer out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Begins a table; closing the writer closes the stream. */
    public static CsvWriter open(OutputStream out, List<String> header) {
        if (header.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        var writer = new CsvWriter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), header.size());
        header.forEach(writer::text);
        writer.endRow();
        return writer;
    }

    /** Adds a cell of text that somebody else wrote, harmless for spreadsheets. */
    public CsvWriter text(String cell) {
        return plain(isFormula(cell) ? "'" + cell : cell);
    }

    /** Adds a cell of our own making, exactly as it is: a number, date, code or shorthand as {@code [x]}. */
    public CsvWriter plain(String cell) {
        if (cells == columns) {
            throw new IllegalStateException("The row has its " + columns + " cells already");
        }
        try {
            if (cells > 0) {
                out.write(',');
            }
            writeCell(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cells++;
        return this;
    }

    /** @throws IllegalStateException where the row has not as many cells as the header */
    public void endRow() {
        if (cells != columns) {
            throw new IllegalStateException("A row of " + cells + " cells in a table of " + columns);
        }
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cells = 0;
    }

    /** @throws IllegalStateException where a row was begun and not ended */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (cells != 0) {
            throw new IllegalStateException("The last row has " + cells + " of " + columns + " cells");
        }
    }

    /** Whether a spreadsheet could take the text for a formula. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    private void writeCell(String cell) throws IOException {
        if (!needsQuotes(cell)) {
            out.write(cell);
            return;
        }
        out.write('"');
        out.write(cell.replace("\"", "\"\""));
        out.write('"');
    }

    /** A lone empty cell is quoted too: bare, it would be a blank line. */
    private boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return columns == 1;
        }
        for (var i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case ',', '"', '\r', '\n' -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return false;
    }
}
