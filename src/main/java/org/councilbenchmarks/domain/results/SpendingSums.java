package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * What the technology money of a submission goes on: revenue and capital together.
 *
 * @param total of all rows
 * @param byCategory parts by spend category, the largest first, then by code
 * @param byService parts by the service that holds the budget, likewise
 */
public record SpendingSums(Part total, List<Part> byCategory, List<Part> byService) {

    public SpendingSums {
        byCategory = List.copyOf(byCategory);
        byService = List.copyOf(byService);
    }

    /**
     * A part of the money.
     *
     * @param code of the category or service; {@link IndicatorKey#ALL} for the total
     * @param runGbp £ that keep services going
     * @param changeGbp £ that build, replace or improve
     * @param share of the total, in per cent; not applicable where the total is not above zero
     */
    public record Part(String code, BigDecimal runGbp, BigDecimal changeGbp, Figure share) {

        /** £ of both. */
        public BigDecimal amountGbp() {
            return runGbp.add(changeGbp);
        }
    }
}
