package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.domain.measures.Decimals;
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

        /** Run in the whole, in per cent; not applicable where nothing is spent, or one of the two is below zero. */
        public Figure runShare() {
            return shareOfAmount(runGbp);
        }

        /** Change in the whole, likewise: with {@link #runShare} it makes 100. */
        public Figure changeShare() {
            return shareOfAmount(changeGbp);
        }

        private Figure shareOfAmount(BigDecimal some) {
            if (amountGbp().signum() <= 0 || runGbp.signum() < 0 || changeGbp.signum() < 0) {
                return Figure.notApplicable();
            }
            return Figure.of(Decimals.multiply(some, Decimals.HUNDRED)).over(Figure.of(amountGbp()));
        }
    }
}
