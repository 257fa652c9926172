package org.councilbenchmarks.intake;

import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.Wanted;

/** Says what is wrong with the cells of one column of payments that have to be there. */
final class PaymentFaults {
    private final int place;
    private final String label;
    private final String kind;
    private final String wanted;

    /** @param kind what a cell of the column is to be, as part of a sentence */
    PaymentFaults(PaymentColumns columns, String column, String kind) {
        this.place = columns.place(column);
        this.label = columns.written(column);
        this.kind = kind;
        this.wanted = Wanted.of(columns.column(column));
    }

    Finding missing(CellBytes record) {
        return refused(FindingCode.MISSING_CELL, record, "'" + label + "' is empty and is needed.");
    }

    /** @param reading may know what is meant */
    Finding unreadable(CellBytes record, CellReading reading) {
        Finding fault = refused(
                FindingCode.TYPE_ERROR, record, "'" + label + "' is not " + kind + ": '" + record.text(place) + "'.");
        return reading instanceof CellReading.Unreadable unreadable
                        && !unreadable.hint().isEmpty()
                ? fault.withWanted(wanted + " (" + unreadable.hint() + ")")
                : fault;
    }

    Finding ofNoYear(CellBytes record) {
        return refused(
                FindingCode.CONSTRAINT_ERROR,
                record,
                "'" + label + "' is of a year that cannot be meant: '" + record.text(place) + "'.");
    }

    private Finding refused(FindingCode code, CellBytes record, String message) {
        return Finding.of(code, Effect.ROW_REFUSED, Place.cell(record.line(), label), message)
                .withWas(record.text(place))
                .withWanted(wanted);
    }
}
