package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.payments.LongNumbers;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;

/**
 * Numbers the suppliers and expense types of a file, each text once, and finds out which texts name no supplier: withheld
 * ones and words for missing. For one file, by one thread.
 */
final class PaymentTexts {
    private final ColumnReader suppliers;
    private final String supplierLabel;
    private final Oddities oddities;
    private final LongNumbers supplierNumbers = new LongNumbers();
    private final LongNumbers typeNumbers = new LongNumbers();
    /** Why a text names no supplier, by its number; empty where it names one. */
    private final List<Optional<FindingCode>> unnamed = new ArrayList<>();

    PaymentTexts(ColumnReader suppliers, String supplierLabel, Oddities oddities) {
        this.suppliers = suppliers;
        this.supplierLabel = supplierLabel;
        this.oddities = oddities;
    }

    void read(CellBytes record, CellHashes hashes, int supplierPlace, int typePlace, PaymentLine line) {
        byte[] bytes = record.bytes();
        int supplierFrom = record.from(supplierPlace);
        int supplierTo = record.to(supplierPlace);
        int typeFrom = record.from(typePlace);
        int typeTo = record.to(typePlace);
        line.texts(bytes, supplierFrom, supplierTo, typeFrom, typeTo);
        line.expenseType = typeNumbers.numberOf(hashes.get(typePlace));
        line.supplierHash = hashes.get(supplierPlace);
        if (supplierFrom == supplierTo) {
            none(record, FindingCode.MISSING_SUPPLIER, "", line);
            return;
        }
        int number = supplierNumbers.numberOf(line.supplierHash);
        if (number == unnamed.size()) {
            unnamed.add(reason(line.supplierText()));
        }
        Optional<FindingCode> reason = unnamed.get(number);
        if (reason.isPresent()) {
            none(record, reason.get(), line.supplierText(), line);
        } else {
            line.supplier = number;
        }
    }

    private Optional<FindingCode> reason(String text) {
        return suppliers.read(text, Optional.empty()) instanceof CellReading.Mended mended
                        && mended.cell().isBlank()
                ? Optional.of(mended.oddity())
                : Optional.empty();
    }

    private void none(CellBytes record, FindingCode reason, String was, PaymentLine line) {
        line.supplier = PaymentLine.NO_SUPPLIER;
        oddities.add(reason, record.line(), supplierLabel, was);
    }
}
