package org.councilbenchmarks.record.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/** Writes rows: a byte that says the kind of each cell, then its content, texts by their number. */
final class CellWriter {
    static final int BLANK = 0;
    static final int TEXT = 1;
    static final int CODE = 2;
    /** Scale, then the digits as one whole number. */
    static final int SMALL_AMOUNT = 3;
    /** A number of more digits than a long holds, as text. */
    static final int LARGE_AMOUNT = 4;

    static final int DAY = 5;
    static final int ROLLING = 6;
    static final int YES = 7;
    static final int NO = 8;
    static final int COUNCILS = 9;
    static final int YEAR = 10;

    private static final int LONG_BITS = 63;

    private final TextTable texts;

    CellWriter(TextTable texts) {
        this.texts = texts;
    }

    void writeRows(ByteSink out, List<Row> rows) {
        int line = 0;
        for (Row row : rows) {
            out.putSigned((long) row.line() - line);
            line = row.line();
            for (Cell cell : row.cells()) {
                write(out, cell);
            }
        }
    }

    private void write(ByteSink out, Cell cell) {
        switch (cell) {
            case Cell.Blank b -> out.put(BLANK);
            case Cell.Text t -> writeText(out, TEXT, t.value());
            case Cell.Code c -> writeText(out, CODE, c.value());
            case Cell.Amount n -> writeAmount(out, n.value());
            case Cell.Day d -> {
                out.put(DAY);
                out.putSigned(d.value().toEpochDay());
            }
            case Cell.Rolling r -> out.put(ROLLING);
            case Cell.YesNo y -> out.put(y.value() ? YES : NO);
            case Cell.Councils c -> writeCouncils(out, c.value());
            case Cell.Year y -> {
                out.put(YEAR);
                out.putNumber(y.value().first());
            }
        }
    }

    private void writeText(ByteSink out, int kind, String text) {
        out.put(kind);
        out.putNumber(texts.numberOf(text));
    }

    private void writeAmount(ByteSink out, BigDecimal amount) {
        BigInteger digits = amount.unscaledValue();
        if (digits.bitLength() <= LONG_BITS) {
            out.put(SMALL_AMOUNT);
            out.putSigned(amount.scale());
            out.putSigned(digits.longValueExact());
        } else {
            writeText(out, LARGE_AMOUNT, amount.toString());
        }
    }

    private void writeCouncils(ByteSink out, List<CouncilCode> councils) {
        out.put(COUNCILS);
        out.putNumber(councils.size());
        councils.forEach(c -> out.putNumber(texts.numberOf(c.value())));
    }
}
