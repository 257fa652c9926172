package org.councilbenchmarks.benchmark.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.returns.Row;

/**
 * A year's cost or benefit of an initiative, as returned.
 *
 * @param row in which it stands
 * @param what the flow, its class and year: of one such an actual counts before a forecast
 * @param isActual whether it has happened
 * @param amountGbp £ in the prices of {@code prices}
 * @param prices year of the prices: of the flow itself where none was given
 * @param evidence what it rests on
 */
public record Flow(
        Row row, What what, boolean isActual, BigDecimal amountGbp, FinancialYear prices, EvidenceGrade evidence) {

    static final String CASH_RELEASING = "cash_releasing";

    private static final String COST = "cost";
    private static final String ACTUAL = "actual";

    /**
     * @param isCost else a benefit
     * @param flowClass {@code capital} or {@code revenue} of costs; {@code cash_releasing}, {@code non_cash_releasing} or
     *     {@code economic} of benefits
     */
    public record What(boolean isCost, String flowClass, FinancialYear year) {}

    /** A checked row of the return of initiatives. */
    static Flow of(Row row) {
        FinancialYear year = year(row, "flow_year").orElseThrow();
        return new Flow(
                row,
                new What(row.text("flow").equals(COST), row.text("flow_class"), year),
                row.text("basis").equals(ACTUAL),
                row.findNumber("amount_gbp").orElseThrow(),
                year(row, "price_year").orElse(year),
                EvidenceGrade.of(row.text("evidence")));
    }

    static Optional<FinancialYear> year(Row row, String column) {
        return row.findNumber(column).map(first -> FinancialYear.of(first.intValueExact()));
    }

    public boolean isCost() {
        return what.isCost();
    }
}
