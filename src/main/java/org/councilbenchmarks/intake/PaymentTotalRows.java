package org.councilbenchmarks.intake;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.intake.cells.PlainMoney;

/**
 * Tells rows among payments that are none: blank ones, the header again, totals. A total has no supplier and no date, and
 * either a total word in a cell, or nothing but an amount that equals the sum of the rows since the last total. TOTAL GAS
 * &amp; POWER LTD is a supplier.
 */
final class PaymentTotalRows {
    private final List<String> header;
    private final int datePlace;
    private final int amountPlace;
    private final int supplierPlace;
    private long sinceTotal;

    /** @param header normalised labels */
    PaymentTotalRows(List<String> header, int datePlace, int amountPlace, int supplierPlace) {
        this.header = header;
        this.datePlace = datePlace;
        this.amountPlace = amountPlace;
        this.supplierPlace = supplierPlace;
    }

    /** Counts a payment into the sum that a total may state. */
    void add(long pence) {
        sinceTotal += pence;
    }

    /**
     * Why the record is passed over; empty where it is a payment, if a faulty one. To be asked where day or amount are not
     * as they should be.
     *
     * @param pence its amount, or {@link PlainMoney#NONE}
     */
    Optional<FindingCode> findReason(CellBytes record, long pence) {
        if (isBlank(record)) {
            return Optional.of(FindingCode.BLANK_ROW);
        }
        if (isHeader(record)) {
            return Optional.of(FindingCode.REPEATED_HEADER);
        }
        if (isTotal(record, pence)) {
            sinceTotal = 0;
            return Optional.of(FindingCode.TOTAL_ROW);
        }
        return Optional.empty();
    }

    /** A row without any letter or digit says nothing: daggers are what is left of a ledger's blanks. */
    private static boolean isBlank(CellBytes record) {
        return record.isBlank()
                || record.texts().stream()
                        .allMatch(text -> Labels.normalise(text).isEmpty());
    }

    private boolean isHeader(CellBytes record) {
        for (int i = 0; i < header.size(); i++) {
            if (!Labels.normalise(record.text(i)).equals(header.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTotal(CellBytes record, long pence) {
        String supplier = record.text(supplierPlace);
        String date = record.text(datePlace);
        boolean dated = !date.isEmpty() && !SkippedRows.isTotalWord(date);
        boolean supplied = !supplier.isEmpty() && !SkippedRows.isTotalWord(supplier);
        if (dated || supplied) {
            return false;
        }
        boolean alone = true;
        for (int i = 0; i < record.width(); i++) {
            if (SkippedRows.isTotalWord(record.text(i))) {
                return true;
            }
            alone &= i == amountPlace || record.isEmpty(i);
        }
        return alone && pence != PlainMoney.NONE && pence == sinceTotal;
    }
}
