package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * Who sells the sector the systems of a category, and how concentrated that is: a row of {@code market.csv}. Systems run
 * in-house are among its systems and cost, but have no supplier: they are in no share, index or price. Open.
 *
 * @param size what there is
 * @param concentration among supplier groups
 * @param spread annual cost per 1,000 residents of the product that most councils use
 * @param largest supplier groups by cost, the largest first; those that fewer than five councils use are left out
 * @param marks of all that it rests on
 * @param status the weakest of the inputs
 */
public record MarketSlice(
        FinancialYear year,
        String category,
        Size size,
        Concentration concentration,
        Spread spread,
        List<Supplier> largest,
        Marks marks,
        DataStatus status) {

    public MarketSlice {
        largest = List.copyOf(largest);
    }

    /**
     * What there is, in-house or bought.
     *
     * @param councils that have any; each council of a joint return counts
     * @param suppliers supplier groups that sell any
     * @param costGbp £ a year
     */
    public record Size(int systems, int councils, int suppliers, BigDecimal costGbp) {}

    /**
     * How concentrated the market is; not applicable where nothing costs anything.
     *
     * @param top1Share of the largest supplier group in the cost, 0 to 100
     * @param top3Share of the three largest
     * @param hhiCost Herfindahl–Hirschman index by cost, up to 10,000
     * @param hhiCount the same by number of systems
     * @param band by the index of cost; empty where there is none
     */
    public record Concentration(
            Figure top1Share, Figure top3Share, Figure hhiCost, Figure hhiCount, Optional<MarketBand> band) {

        /** Of the second and the third largest together. */
        public Figure nextTwoShare() {
            return top3Share.minus(top1Share);
        }

        /** Of all but the three largest. */
        public Figure restShare() {
            return Figure.of(Decimals.HUNDRED).minus(top3Share);
        }
    }

    /**
     * Quartiles in £ a year per 1,000 residents, each council's sum; withheld under five councils.
     *
     * @param councils whose cost and residents are known
     */
    public record Spread(int councils, Figure q1, Figure median, Figure q3) {}

    /**
     * A supplier group's part.
     *
     * @param share of the category's cost, 0 to 100
     */
    public record Supplier(String group, int councils, BigDecimal costGbp, Figure share) {}

    /** The marker cell: the shorthand of an absent index, else the marks. */
    public String marker() {
        return Withholding.marker(concentration.hhiCost(), marks);
    }
}
