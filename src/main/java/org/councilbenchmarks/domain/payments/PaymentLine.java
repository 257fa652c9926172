package org.councilbenchmarks.domain.payments;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.Period;

/**
 * One payment on its way from intake to the sums. There is one of these for each file and not for each row: it is filled
 * anew for the next row, so nothing may be kept of it but numbers. Fields are open because a file has millions of rows.
 */
public final class PaymentLine {
    /** Number of a council that the row does not name; it is the file's only one. */
    public static final int UNNAMED = 0;

    /** Number of a supplier that is blank or withheld. */
    public static final int NO_SUPPLIER = -1;

    /** Physical line, from 1. */
    public int line;

    /** Number of the council, in the order in which the file names them, from 1; {@link #UNNAMED} where it does not. */
    public int council;

    /** Calendar month, twelve times the year and 0 to 11; meaningless where there is a period. */
    public int month;

    /** Day since 1 January 1970; meaningless where there is a period. */
    public int day;

    /** Where the row has no day: the months that it belongs to. */
    public Optional<Period> period = Optional.empty();

    public long pence;

    public DataStatus status = DataStatus.PROVISIONAL;

    /** Number of the supplier's text within the file, from 0; {@link #NO_SUPPLIER} where there is none. */
    public int supplier;

    /** Number of the expense type's text within the file, from 0. */
    public int expenseType;

    public long supplierHash;

    /** 0 where the row has no transaction number. */
    public long referenceHash;

    /** Of all cells. */
    public long recordHash;

    private byte[] bytes = {};
    private int supplierFrom;
    private int supplierTo;
    private int typeFrom;
    private int typeTo;

    /** Where the texts lie, until the next row. */
    public void texts(byte[] record, int newSupplierFrom, int newSupplierTo, int newTypeFrom, int newTypeTo) {
        bytes = record;
        supplierFrom = newSupplierFrom;
        supplierTo = newSupplierTo;
        typeFrom = newTypeFrom;
        typeTo = newTypeTo;
    }

    /** As written, without blanks at its ends. To be asked once for each number. */
    public String supplierText() {
        return new String(bytes, supplierFrom, supplierTo - supplierFrom, StandardCharsets.UTF_8);
    }

    /** As written, without blanks at its ends. To be asked once for each number. */
    public String expenseTypeText() {
        return new String(bytes, typeFrom, typeTo - typeFrom, StandardCharsets.UTF_8);
    }

    /** What identifies the row among those of another file: day, supplier, amount and transaction number. */
    public long fingerprint() {
        return Hashes.and(Hashes.and(Hashes.and(supplierHash, day), pence), referenceHash);
    }
}
