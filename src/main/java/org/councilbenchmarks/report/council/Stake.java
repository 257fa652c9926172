package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.Comparator;
import org.councilbenchmarks.catalogue.indicators.Measure;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;

/**
 * What hangs on a figure: its distance to the peers' median times what it is measured against. Decides what comes first on
 * the summary page and is printed nowhere. Pounds and people are never set against each other.
 *
 * @param amount at least 0; 0 where there is no comparison
 */
record Stake(Kind kind, BigDecimal amount) {

    enum Kind {
        POUNDS,
        PEOPLE,
        OTHER
    }

    /** The greatest first. */
    static final Comparator<OwnFigure> GREATEST_FIRST = Comparator.comparing(
                    (OwnFigure figure) -> of(figure).amount())
            .reversed()
            .thenComparing(figure -> figure.indicator().id());

    static Stake of(OwnFigure figure) {
        Figure gap = figure.position().map(p -> p.standing().gapToMedian()).orElseGet(Figure::notAvailable);
        Figure base = figure.own().denominator();
        BigDecimal scale = figure.indicator().unit() == Unit.PER_CENT ? Decimals.HUNDRED : BigDecimal.ONE;
        Figure amount = (base.isKnown() ? gap.times(base) : gap).over(Figure.of(scale));
        return new Stake(kind(figure), amount.find().map(BigDecimal::abs).orElse(BigDecimal.ZERO));
    }

    private static Kind kind(OwnFigure figure) {
        var formula = figure.indicator().formula();
        String weighed = formula.weight().orElse(column(formula.numerator()));
        if (weighed.endsWith("_gbp")) {
            return Kind.POUNDS;
        }
        return weighed.endsWith("_fte") || weighed.startsWith("people_") ? Kind.PEOPLE : Kind.OTHER;
    }

    private static String column(Measure measure) {
        return switch (measure) {
            case Measure.Columns columns -> columns.columns().getFirst();
            case Measure.Grouped grouped -> grouped.column();
            case Measure.OtherReturn other -> other.column();
            case Measure.Rows ignored -> "";
            case Measure.Distinct ignored -> "";
            case Measure.Population ignored -> "";
            case Measure.Algorithm ignored -> "";
            case Measure.None ignored -> "";
        };
    }
}
