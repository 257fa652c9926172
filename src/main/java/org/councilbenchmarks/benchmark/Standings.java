package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import org.councilbenchmarks.benchmark.formula.FormulaEngine;
import org.councilbenchmarks.benchmark.statistics.Dispersion;
import org.councilbenchmarks.benchmark.statistics.PercentileRank;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Standing;

/**
 * Where values stand in their groups.
 *
 * @param engine knows by what shares were scaled
 */
record Standings(FormulaEngine engine) {

    /** @param value a known one, of a member of the group */
    Standing of(Indicator indicator, IndicatorValue value, RankedBenchmark ranked) {
        boolean opportunity = indicator.traits().opportunity();
        Figure c = Figure.withheld();
        Figure z = Figure.notApplicable();
        int m = ranked.sorted().size();
        Distribution group = ranked.benchmark().distribution();
        if (!group.median().isKnown()) {
            return new Standing(c, c, c, c, opportunity ? c : z, opportunity ? c : z, c, m, c, c);
        }
        BigDecimal x = value.value().get();
        PercentileRank rank = PercentileRank.among(ranked.sorted());
        return new Standing(
                Figure.of(rank.percentileOf(x)),
                Figure.of(quartile(x, group)),
                group.mad().isKnown()
                        ? Dispersion.robustZ(
                                x, group.median().get(), group.mad().get())
                        : c,
                value.value().minus(group.median()),
                opportunity ? amountAbove(group.median(), value) : z,
                opportunity ? amountAbove(group.q1(), value) : z,
                Figure.of(rank.rankOf(x, indicator.polarity() == Polarity.LOW)),
                m,
                Figure.of(rank.countBelow(x)),
                Figure.of(rank.countAbove(x)));
    }

    private static int quartile(BigDecimal x, Distribution group) {
        if (x.compareTo(group.q1().get()) <= 0) {
            return 1;
        }
        if (x.compareTo(group.median().get()) <= 0) {
            return 2;
        }
        return x.compareTo(group.q3().get()) <= 0 ? 3 : 4;
    }

    /** £: the share above the mark, at least none, of the council's own denominator. */
    private Figure amountAbove(Figure mark, IndicatorValue value) {
        Figure scale = Figure.of(engine.scaleOf(value.key().indicator()));
        return value.value()
                .minus(mark)
                .map(d -> d.max(BigDecimal.ZERO))
                .times(value.denominator())
                .combine(scale, Decimals::divide);
    }
}
