package org.councilbenchmarks.catalogue.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of cell that a return's column may hold. */
public enum ColumnType {
    /** One council, or several with {@code ;} between for a joint return: by code or any name. */
    COUNCIL,
    /** A list of councils, {@code ;} between. */
    COUNCILS,
    FINANCIAL_YEAR,
    /** {@code certified}, {@code provisional} or {@code sample}. */
    STATUS,
    /** A code of the column's list, or a synonym of one. */
    CODE,
    /** Pounds, up to two digits after the point. */
    MONEY,
    /** A decimal number. */
    NUMBER,
    INTEGER,
    /** A part of a whole, kept as a number of ones: 12.5 % is 0.125. */
    SHARE,
    DATE,
    DATE_OR_ROLLING,
    YES_NO,
    /** A year of four digits; a financial year is named by the one in which it begins. */
    YEAR,
    TEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ColumnType> find(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }

    public boolean isNumeric() {
        return this == MONEY || this == NUMBER || this == INTEGER || this == SHARE;
    }
}
