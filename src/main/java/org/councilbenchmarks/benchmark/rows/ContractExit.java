package org.councilbenchmarks.benchmark.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;

/**
 * When a system's contract can end at the earliest. The end of its present term, since extensions are options; a rolling
 * contract, and one whose end has gone by, ends after its notice, counted from the day of the question.
 */
public final class ContractExit {

    private static final BigDecimal DAYS_IN_A_YEAR = new BigDecimal("365.25");

    private ContractExit() {}

    /**
     * @param system a system's row
     * @param asOf the day of the question
     * @return empty where the end is not known
     */
    public static Optional<LocalDate> earliest(Row system, LocalDate asOf) {
        return switch (system.cell("contract_end")) {
            case Cell.Day end when !end.value().isBefore(asOf) -> Optional.of(end.value());
            case Cell.Day goneBy -> Optional.of(afterNotice(system, asOf));
            case Cell.Rolling rolling -> Optional.of(afterNotice(system, asOf));
            default -> Optional.empty();
        };
    }

    /** Days / 365.25; 0 where the exit has passed. */
    public static BigDecimal years(LocalDate asOf, LocalDate exit) {
        long days = Math.max(0, ChronoUnit.DAYS.between(asOf, exit));
        return Decimals.divide(BigDecimal.valueOf(days), DAYS_IN_A_YEAR);
    }

    /** A blank notice is none. Months are added by the calendar, clipped to the month's end. */
    private static LocalDate afterNotice(Row system, LocalDate asOf) {
        BigDecimal months = system.findNumber("notice_months").orElse(BigDecimal.ZERO);
        return asOf.plusMonths(months.longValueExact());
    }
}
