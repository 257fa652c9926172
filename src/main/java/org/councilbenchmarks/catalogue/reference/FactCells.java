package org.councilbenchmarks.catalogue.reference;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.domain.CouncilCode;

/** Cells that many tables of facts have. */
final class FactCells {
    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2199;

    private FactCells() {}

    /** The column {@code gss_code} or another that holds one, of a council that the register knows. */
    static Optional<CouncilCode> council(CheckedRow row, String column, CouncilRegister councils) {
        Optional<CouncilCode> code = row.council(column);
        if (code.isPresent() && councils.find(code.get()).isEmpty()) {
            row.fault(column, "'" + code.get() + "' is not in the register of councils, " + CouncilsLoader.FILE);
            return Optional.empty();
        }
        return code;
    }

    /** The column {@code year}: a calendar year. */
    static Optional<Integer> year(CheckedRow row) {
        Optional<Long> year = row.whole("year", FIRST_YEAR);
        if (year.isPresent() && year.get() > LAST_YEAR) {
            row.fault("year", "'" + year.get() + "' is not a year before " + (LAST_YEAR + 1));
            return Optional.empty();
        }
        return year.map(Math::toIntExact);
    }

    /** A number within limits, both allowed. */
    static Optional<BigDecimal> within(CheckedRow row, String column, BigDecimal least, BigDecimal most) {
        Optional<BigDecimal> number = row.number(column);
        if (number.isPresent()
                && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0)) {
            row.fault(column, "'" + row.text(column) + "' lies outside " + least + " to " + most);
            return Optional.empty();
        }
        return number;
    }

    /** A number above 0. */
    static Optional<BigDecimal> positive(CheckedRow row, String column) {
        Optional<BigDecimal> number = row.number(column);
        if (number.isPresent() && number.get().signum() <= 0) {
            row.fault(column, "'" + row.text(column) + "' is not above 0");
            return Optional.empty();
        }
        return number;
    }
}
