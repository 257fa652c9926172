package org.councilbenchmarks.benchmark.change;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ChangeCase;

/**
 * The sums from which everything about an initiative, or several, follows: £, present values but those of the realisation.
 *
 * @param cost of all costs, forecasts with their bias
 * @param benefit of all benefits
 * @param cash of cash-releasing benefits
 * @param strong of benefits that a pilot or an audit backs
 * @param costAtUpperBias of costs, the bias of forecasts at its upper bound
 * @param lateBenefit of benefits, each a year later
 * @param net benefits less costs by years since year 0; empty where there is no flow
 * @param forecast benefits to date of which both were returned, real, undiscounted
 * @param actual likewise
 */
public record Appraisal(
        Figure cost,
        Figure benefit,
        Figure cash,
        Figure strong,
        Figure costAtUpperBias,
        Figure lateBenefit,
        SortedMap<Integer, Figure> net,
        Figure forecast,
        Figure actual) {

    private static final Figure ZERO = Figure.of(0);
    private static final Figure HUNDRED = Figure.of(Decimals.HUNDRED);
    private static final Figure A_FIFTH_MORE = Figure.of(new BigDecimal("1.2"));
    private static final Figure A_FIFTH_LESS = Figure.of(new BigDecimal("0.8"));

    public Appraisal {
        net = Collections.unmodifiableSortedMap(new TreeMap<>(net));
    }

    /** Of nothing. */
    public static Appraisal none() {
        return new Appraisal(ZERO, ZERO, ZERO, ZERO, ZERO, ZERO, new TreeMap<>(), ZERO, ZERO);
    }

    /**
     * @param counting flows that count
     * @param realised benefits of which both forecast and actual were returned
     */
    static Appraisal of(List<FlowValue> counting, List<FlowValue> realised) {
        List<FlowValue> costs = counting.stream().filter(f -> f.flow().isCost()).toList();
        List<FlowValue> benefits =
                counting.stream().filter(f -> !f.flow().isCost()).toList();
        SortedMap<Integer, Figure> net = new TreeMap<>();
        counting.forEach(f -> net.merge(f.t(), f.net(), Figure::plus));
        return new Appraisal(
                sum(costs.stream().map(FlowValue::present).toList()),
                sum(benefits.stream().map(FlowValue::present).toList()),
                presentOf(benefits, f -> f.what().flowClass().equals(Flow.CASH_RELEASING)),
                presentOf(benefits, f -> f.evidence().isStrong()),
                sum(costs.stream().map(FlowValue::atUpperBias).toList()),
                sum(benefits.stream().map(FlowValue::late).toList()),
                net,
                realOf(realised, f -> !f.isActual()),
                realOf(realised, Flow::isActual));
    }

    private static Figure presentOf(List<FlowValue> flows, Predicate<Flow> which) {
        return sum(flows.stream()
                .filter(f -> which.test(f.flow()))
                .map(FlowValue::present)
                .toList());
    }

    private static Figure realOf(List<FlowValue> flows, Predicate<Flow> which) {
        return sum(flows.stream()
                .filter(f -> which.test(f.flow()))
                .map(FlowValue::real)
                .toList());
    }

    private static Figure sum(Collection<Figure> figures) {
        return figures.stream().reduce(ZERO, Figure::plus);
    }

    /** Of both together, each discounted to its own year 0. */
    public Appraisal plus(Appraisal other) {
        SortedMap<Integer, Figure> both = new TreeMap<>(net);
        other.net.forEach((t, amount) -> both.merge(t, amount, Figure::plus));
        return new Appraisal(
                cost.plus(other.cost),
                benefit.plus(other.benefit),
                cash.plus(other.cash),
                strong.plus(other.strong),
                costAtUpperBias.plus(other.costAtUpperBias),
                lateBenefit.plus(other.lateBenefit),
                both,
                forecast.plus(other.forecast),
                actual.plus(other.actual));
    }

    /** Whether there is any flow. */
    public boolean hasFlows() {
        return !net.isEmpty();
    }

    /** Net present social value: benefits less costs. */
    public Figure npsv() {
        return benefit.minus(cost);
    }

    /** Benefit–cost ratio; not applicable where costs are 0 or less. */
    public Figure bcr() {
        return benefit.over(cost);
    }

    /** Share of benefits that a pilot or an audit backs, in per cent; not applicable where benefits are 0 or less. */
    public Figure evidenceShare() {
        return HUNDRED.times(strong).over(benefit);
    }

    /** Actual of forecast benefits, in per cent; not applicable where the forecast is 0 or less. */
    public Figure realised() {
        return HUNDRED.times(actual).over(forecast);
    }

    /**
     * The first whole year from which benefits less costs, added up from year 0, stay at 0 or more to the last flow; not
     * applicable where they never do. An amount that would be printed as 0 is 0.
     */
    public Figure payback() {
        Optional<Figure> absent =
                net.values().stream().filter(amount -> !amount.isKnown()).findFirst();
        if (absent.isPresent() || net.isEmpty()) {
            return absent.orElse(Figure.notAvailable());
        }
        int first = 0;
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<Integer, Figure> year : net.entrySet()) {
            boolean before = isPaid(total);
            total = Decimals.add(total, year.getValue().get());
            if (isPaid(total) && !before) {
                first = year.getKey();
            }
        }
        return isPaid(total) ? Figure.of(first) : Figure.notApplicable();
    }

    private static boolean isPaid(BigDecimal total) {
        return Decimals.round(total).signum() >= 0;
    }

    /** Present values and what follows from them. */
    public ChangeCase.Worth worth() {
        return new ChangeCase.Worth(
                cost, benefit, cash, npsv(), cash.minus(cost), bcr(), payback(), switchingValue(), evidenceShare());
    }

    private Figure switchingValue() {
        return HUNDRED.times(benefit.minus(cost)).over(benefit);
    }

    /** Net present social value in the five cases that are always looked at. */
    public ChangeCase.Sensitivity sensitivity() {
        return new ChangeCase.Sensitivity(
                benefit.minus(A_FIFTH_MORE.times(cost)),
                A_FIFTH_LESS.times(benefit).minus(cost),
                lateBenefit.minus(cost),
                benefit.minus(costAtUpperBias),
                strong.minus(cost));
    }

    /** What has come of the benefits that were expected to date. */
    public ChangeCase.Realisation realisation() {
        return new ChangeCase.Realisation(forecast, actual, realised());
    }
}
