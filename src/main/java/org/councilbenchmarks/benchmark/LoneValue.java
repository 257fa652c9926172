package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.councilbenchmarks.benchmark.formula.WorkedValue;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.Openness;

/**
 * Keeps a group's order statistics from giving away the one value in it that is withheld. All others are open, so that a
 * smallest value, a median or a quartile that is none of theirs is made of it. Tried is whether the value could be a little
 * larger, or a little smaller, without any open figure being another; what has to go for that is withheld: the ends
 * together, or the distribution as a whole where its middle would tell.
 */
final class LoneValue {

    /** Finer than any published value. */
    private static final BigDecimal LITTLE = new BigDecimal("0.000000001");

    private final GroupValues values;
    private final Distribution whole;
    private final Function<List<BigDecimal>, Distribution> calculation;

    private LoneValue(GroupValues values, Distribution whole, Function<List<BigDecimal>, Distribution> calculation) {
        this.values = values;
        this.whole = whole;
        this.calculation = calculation;
    }

    /**
     * @param whole of the group's known values
     * @param calculation by which it was worked out
     */
    static Distribution open(
            GroupValues values, Distribution whole, Function<List<BigDecimal>, Distribution> calculation) {
        boolean lone = Withheld.owners(values).size() == 1 && !Withheld.isByKind(values);
        if (!lone || values.known().stream().noneMatch(LoneValue::isHidden)) {
            return whole;
        }
        LoneValue value = new LoneValue(values, whole, calculation);
        Toll larger = value.toll(LITTLE);
        Toll smaller = value.toll(LITTLE.negate());
        return (larger.weight() <= smaller.weight() ? larger : smaller).paidBy(whole);
    }

    private static boolean isHidden(WorkedValue worked) {
        return worked.value().openness() == Openness.DISCLOSIVE;
    }

    /** What would be otherwise, were the value otherwise. */
    private record Toll(boolean middle, boolean ends, boolean mad) {

        int weight() {
            return (middle ? 4 : 0) + (ends ? 2 : 0) + (mad ? 1 : 0);
        }

        Distribution paidBy(Distribution whole) {
            if (middle) {
                return Distribution.withheld();
            }
            Distribution rest = ends ? whole.withoutEnds() : whole;
            return mad ? rest.withoutMad() : rest;
        }
    }

    private Toll toll(BigDecimal step) {
        Distribution moved = calculation.apply(values.known().stream()
                .map(worked -> isHidden(worked)
                        ? worked.value().value().get().add(step)
                        : worked.value().value().get())
                .toList());
        return new Toll(
                differs(moved, Distribution::q1)
                        || differs(moved, Distribution::median)
                        || differs(moved, Distribution::q3),
                differs(moved, Distribution::min)
                        || differs(moved, Distribution::p10)
                        || differs(moved, Distribution::p90)
                        || differs(moved, Distribution::max),
                differs(moved, Distribution::mad));
    }

    private boolean differs(Distribution moved, Function<Distribution, Figure> figure) {
        Figure before = figure.apply(whole);
        return before.isKnown() && before.get().compareTo(figure.apply(moved).get()) != 0;
    }
}
