package org.councilbenchmarks.benchmark.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.Deflators;
import org.councilbenchmarks.catalogue.reference.DiscountRates.Schedule;
import org.councilbenchmarks.catalogue.reference.OptimismBias;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * Values flows by HM Treasury's Green Book: to the return year's prices by the GDP deflator, forecast costs raised by
 * optimism bias, discounted by the social time preference rate; a flow falls at the start of its year, so that year 0 is not
 * discounted.
 *
 * @param rates in force; empty where the day lies before the first
 * @param bias ranges by class of cost
 * @param deflators of prices
 * @param base the return's year, in whose prices all is
 */
public record FlowValuer(Optional<Schedule> rates, OptimismBias bias, Deflators deflators, FinancialYear base) {

    /** @param day as of which the figures hold: the discount rates are the latest up to it */
    public static FlowValuer of(ReferenceData reference, LocalDate day, FinancialYear base) {
        return new FlowValuer(
                reference.discountRates().find(day), reference.optimismBias(), reference.deflators(), base);
    }

    private record Real(Figure amount, boolean isEstimated) {}

    /** @param start year 0 of the flow's initiative */
    FlowValue value(Flow flow, FinancialYear start) {
        int t = flow.what().year().first() - start.first();
        Real real = real(flow);
        Figure growth = growth(t);
        return new FlowValue(
                flow,
                t,
                real.amount(),
                raised(flow, real.amount(), flow.evidence()).over(growth),
                raised(flow, real.amount(), EvidenceGrade.NONE).over(growth),
                raised(flow, real.amount(), flow.evidence()).over(growth(t + 1)),
                real.isEstimated());
    }

    private Figure growth(int t) {
        return rates.map(r -> Figure.of(r.growth(t))).orElse(Figure.notAvailable());
    }

    /** Amounts of the base year are left as they are, and are no estimate. */
    private Real real(Flow flow) {
        Figure amount = Figure.of(flow.amountGbp());
        if (flow.prices().equals(base)) {
            return new Real(amount, false);
        }
        Optional<Deflators.Index> from = deflators.find(flow.prices());
        Optional<Deflators.Index> to = deflators.find(base);
        if (from.isEmpty() || to.isEmpty()) {
            return new Real(Figure.notAvailable(), false);
        }
        Figure real = amount.times(Figure.of(to.get().value()))
                .over(Figure.of(from.get().value()));
        return new Real(real, from.get().estimated() || to.get().estimated());
    }

    /** Forecast costs with the bias that goes with an evidence; all else as it is. */
    private Figure raised(Flow flow, Figure amount, EvidenceGrade evidence) {
        if (!flow.isCost() || flow.isActual()) {
            return amount;
        }
        Optional<BigDecimal> share = bias.find(flow.what().flowClass()).map(evidence::bias);
        return share.map(b -> amount.times(Figure.of(Decimals.add(BigDecimal.ONE, b))))
                .orElse(Figure.notAvailable());
    }
}
