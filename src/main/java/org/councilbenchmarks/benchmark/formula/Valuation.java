package org.councilbenchmarks.benchmark.formula;

import org.councilbenchmarks.benchmark.statistics.WilsonInterval;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Interval;

/**
 * Makes a value of a working: rounded once, with its interval, marks, status and openness. Shares of counted things have
 * an interval; shares of money or full-time equivalents have none.
 */
final class Valuation {

    private final Indicator indicator;
    private final DataStatus edition;

    private Valuation(Indicator indicator, DataStatus edition) {
        this.indicator = indicator;
        this.edition = edition;
    }

    static Valuation of(Indicator indicator, DataStatus edition) {
        return new Valuation(indicator, edition);
    }

    WorkedValue value(IndicatorKey key, Working working) {
        IndicatorValue value = new IndicatorValue(
                key,
                working.value().map(Decimals::round),
                working.numerator(),
                working.denominator(),
                working.knownShare(),
                interval(working),
                working.allMarks(),
                Disclosure.of(indicator, working),
                working.status(edition));
        return new WorkedValue(value, working.jointParts());
    }

    private Interval interval(Working working) {
        if (!indicator.traits().interval()) {
            return Interval.notApplicable();
        }
        return switch (working.value()) {
            case Figure.Known known ->
                WilsonInterval.of(
                        working.numerator().get(), working.denominator().get());
            case Figure.Absent absent -> Interval.absent(absent.reason());
        };
    }
}
