package org.councilbenchmarks.intake.cells;

import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/** What a cell turned out to be. */
public sealed interface CellReading {
    /** Read, as it stood. */
    record Read(Cell cell) implements CellReading {}

    /**
     * Read although oddly written, which is worth a note once per file.
     *
     * @param oddity what was odd
     */
    record Mended(Cell cell, FindingCode oddity) implements CellReading {}

    /**
     * Not readable: the row is refused.
     *
     * @param message what is wrong, as the end of a sentence that begins with the cell's text
     * @param hint a proposal in brackets, as {@code perhaps Cornwall}; empty where there is none
     */
    record Unreadable(FindingCode code, String message, String hint) implements CellReading {}

    static CellReading read(Cell cell) {
        return new Read(cell);
    }

    static CellReading mended(Cell cell, FindingCode oddity) {
        return new Mended(cell, oddity);
    }

    /** A text that is not of the kind that the column holds. */
    static CellReading notA(String kind) {
        return new Unreadable(FindingCode.TYPE_ERROR, "is not " + kind, "");
    }
}
