package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * Whom councils pay for technology, by what they publish: payments of £500 or more, either way, to supplier groups of kind
 * technology or reseller, in all months that stand.
 *
 * @param slices the sector's, by year, then by sum, the largest first
 * @param councils each council's own, by council, then year; for that council only as a list, since it tells a few payees of
 *     small councils from the rest
 */
public record PaymentsMarket(List<Slice> slices, List<OfCouncil> councils) {
    public static final PaymentsMarket NONE = new PaymentsMarket(List.of(), List.of());

    public PaymentsMarket {
        slices = List.copyOf(slices);
        councils = List.copyOf(councils);
    }

    /**
     * A supplier group's part of a year: a row of {@code payments-market.csv}. Open.
     *
     * @param kind {@code technology} or {@code reseller}; both where its names are of both kinds, in a row each
     * @param councils that paid it
     * @param amountGbp net of credits
     * @param share of the positive sums of the year, 0 to 100; not applicable where the group's is not positive
     */
    public record Slice(
            FinancialYear year,
            String group,
            String kind,
            int councils,
            BigDecimal amountGbp,
            Figure share,
            Marks marks,
            DataStatus status) {
        /** The marker cell: the shorthand of an absent share, else the marks. */
        public String marker() {
            return Withholding.marker(share, marks);
        }
    }

    /**
     * A council's payments of a year.
     *
     * @param months how many have any
     * @param groups the largest first
     */
    public record OfCouncil(CouncilCode council, FinancialYear year, int months, List<Paid> groups, DataStatus status) {
        public OfCouncil {
            groups = List.copyOf(groups);
        }

        /** Net sum of all groups. */
        public BigDecimal amountGbp() {
            return groups.stream().map(Paid::amountGbp).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What a council paid a group, net of credits. */
    public record Paid(String group, String kind, BigDecimal amountGbp, int payments) {}

    /** A year's, the largest first. */
    public List<Slice> list(FinancialYear year) {
        return slices.stream().filter(slice -> slice.year().equals(year)).toList();
    }

    /** The latest year for which the sector has any. */
    public Optional<FinancialYear> latestYear() {
        return slices.stream().map(Slice::year).max(Comparator.naturalOrder());
    }

    /** A council's years, in order. */
    public List<OfCouncil> list(CouncilCode council) {
        return councils.stream().filter(of -> of.council().equals(council)).toList();
    }
}
