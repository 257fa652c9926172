package org.councilbenchmarks.benchmark;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.benchmark.statistics.Change;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.catalogue.reference.Deflators;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Openness;
import org.councilbenchmarks.domain.results.Trend;

/**
 * Change since last year: in points for per cent, else in per cent; of money also in real terms, and then the direction goes
 * by that. A year without a value is never bridged.
 *
 * @param deflators of prices
 * @param little up to here, in points or per cent, it is little change
 */
record Trends(Deflators deflators, BigDecimal little) {

    /** @param previous the same council's value of the year before, known or absent; empty where it has none */
    TrendSince since(Indicator indicator, IndicatorValue value, Optional<IndicatorValue> previous) {
        Figure before = previous.map(IndicatorValue::value).orElse(Figure.notAvailable());
        Optional<IndicatorValue> last = previous.filter(v -> v.value().isKnown());
        Figure change = indicator.unit() == Unit.PER_CENT
                ? Change.points(value.value(), before)
                : Change.perCent(value.value(), before);
        Optional<Deflators.Index> now = deflators.find(value.key().year());
        Optional<Deflators.Index> then = deflators.find(value.key().year().previous());
        boolean money = indicator.unit() == Unit.POUNDS;
        Figure real =
                money ? Change.perCentReal(value.value(), before, index(now), index(then)) : Figure.notApplicable();
        Trend trend = new Trend(change, real, Change.direction(money ? real : change, little, indicator.polarity()));
        Marks marks = last.map(IndicatorValue::marks).orElse(Marks.NONE);
        boolean estimated = isEstimated(now) || isEstimated(then);
        return new TrendSince(
                trend,
                real.isKnown() && estimated ? marks.with(Mark.ESTIMATED) : marks,
                last.map(IndicatorValue::openness).orElse(Openness.OPEN),
                last.map(IndicatorValue::status).orElse(DataStatus.CERTIFIED));
    }

    private static Figure index(Optional<Deflators.Index> index) {
        return index.map(i -> Figure.of(i.value())).orElse(Figure.notAvailable());
    }

    private static boolean isEstimated(Optional<Deflators.Index> index) {
        return index.map(Deflators.Index::estimated).orElse(false);
    }
}
