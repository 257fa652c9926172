package org.councilbenchmarks.report.sentences;

import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.Chart.TrendPoint;
import org.councilbenchmarks.report.blocks.FigureText;

/** The titles of charts, which say the finding, and their alternative texts, which say the numbers. */
public final class ChartWords {

    private ChartWords() {}

    /** "Vacancy rate, %". */
    public static String measure(String title, Unit unit) {
        return switch (unit) {
            case RATIO, COUNT, INDEX -> title;
            default -> title + ", " + unit.symbol();
        };
    }

    /** "Bars of the councils from the highest down. Cornwall: 14.2%; lowest 3.1%, median 9.8%, highest 30.0%." */
    public static String bars(String name, Figure own, Unit unit, Spread spread) {
        return "Bars of the councils from the highest down. " + among(name, own, unit, spread) + ".";
    }

    /** "Cornwall 14.2%; lowest 3.1%, lower quartile 7.0%, median 9.8%, upper quartile 12.0%, highest 30.0%". */
    public static String among(String name, Figure own, Unit unit, Spread spread) {
        return "%s %s; lowest %s, lower quartile %s, median %s, upper quartile %s, highest %s"
                .formatted(
                        name,
                        FigureText.of(own, unit),
                        FigureText.of(spread.lowest(), unit),
                        FigureText.of(spread.lowerQuartile(), unit),
                        FigureText.of(spread.median(), unit),
                        FigureText.of(spread.upperQuartile(), unit),
                        FigureText.of(spread.highest(), unit));
    }

    /** "Vacancy rate: 9.1% in 2023-24, 14.2% in 2025-26". It says what was, not which way it will go. */
    public static String trendTitle(String title, Unit unit, TrendPoint first, TrendPoint last) {
        return "%s: %s in %s, %s in %s"
                .formatted(
                        title,
                        FigureText.of(first.own(), unit),
                        first.year(),
                        FigureText.of(last.own(), unit),
                        last.year());
    }

    /** "2024-25: Cornwall 12.0%, median 9.0%. 2025-26: …". */
    public static String trend(String name, Unit unit, List<TrendPoint> points) {
        return points.stream()
                .map(point -> "%s: %s %s, median %s, middle half %s to %s."
                        .formatted(
                                point.year(),
                                name,
                                FigureText.of(point.own(), unit),
                                FigureText.of(point.spread().median(), unit),
                                FigureText.of(point.spread().lowerQuartile(), unit),
                                FigureText.of(point.spread().upperQuartile(), unit)))
                .collect(Collectors.joining(" "));
    }

    /** "Above the median on 4 of 10 headline figures, below it on 5". */
    public static String stripsTitle(long above, long below, int all) {
        return "Above the median on %d of %s, below it on %d"
                .formatted(above, Phrase.count(all, "headline figure", "headline figures"), below);
    }

    /** "Skills coverage is lowest in data at expert level: 20.0% of people required". */
    public static String heatTitle(String family, String level, Figure coverage) {
        return "Coverage is lowest in %s at %s level: %s"
                .formatted(Phrase.inside(family), Phrase.inside(level), FigureText.of(coverage, Unit.PER_CENT));
    }
}
