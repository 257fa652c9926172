package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.Cohort;
import org.councilbenchmarks.domain.results.Distribution;
import org.councilbenchmarks.report.blocks.Chart.Spread;
import org.councilbenchmarks.report.blocks.FigureText;

/**
 * What can be said of a group of councils as a whole. The median is the council in the middle; what the councils have taken
 * together is another figure, in which a large council weighs more, and the two are told apart wherever both stand.
 */
public final class SectorSentences {

    private SectorSentences() {}

    /** How an indicator lies in a group: the median, the middle half, and all together where that has a meaning. */
    public static String spread(Indicator indicator, Benchmark benchmark) {
        if (!benchmark.distribution().median().isKnown()) {
            return tooFew(benchmark.cohort());
        }
        return median(indicator, benchmark) + " " + middleHalf(indicator, benchmark) + together(indicator, benchmark);
    }

    private static String median(Indicator indicator, Benchmark benchmark) {
        return "The median council has "
                + FigureText.of(benchmark.distribution().median(), indicator.unit()) + ".";
    }

    /** The middle half of the councils: from the lower to the upper quartile. */
    public static String middleHalf(Indicator indicator, Benchmark benchmark) {
        Unit unit = indicator.unit();
        return "The middle half of the %d councils lies between %s and %s."
                .formatted(
                        benchmark.cohort().n(),
                        FigureText.of(benchmark.distribution().q1(), unit),
                        FigureText.of(benchmark.distribution().q3(), unit));
    }

    private static String together(Indicator indicator, Benchmark benchmark) {
        var aggregate = benchmark.totals().aggregate();
        if (!aggregate.isKnown()) {
            return "";
        }
        return " Taken together, they have " + FigureText.of(aggregate, indicator.unit()) + ".";
    }

    /** Behind a figure of all councils together: "All 97 councils together. The median council has 12.9%." */
    public static String besideMedian(Indicator indicator, Benchmark benchmark) {
        return "All %s together. ".formatted(Phrase.count(benchmark.cohort().n(), "council", "councils"))
                + median(indicator, benchmark);
    }

    /** Behind a median: of how many councils it is, and where their middle half lies. */
    public static String medianOf(Indicator indicator, Benchmark benchmark) {
        return "In the median council. " + middleHalf(indicator, benchmark);
    }

    /** Why a group has no median. */
    public static String tooFew(Cohort cohort) {
        return switch (cohort.n()) {
            case 0 -> "No council returned it.";
            case 1 -> "One council returned it; a median needs at least %d.".formatted(Cohort.ENOUGH);
            default -> "%d councils returned it; a median needs at least %d.".formatted(cohort.n(), Cohort.ENOUGH);
        };
    }

    /** Why a measure has no median anywhere. */
    public static String noMedian(FinancialYear year) {
        return "No group has the %d councils that a median needs in %s.".formatted(Cohort.ENOUGH, year);
    }

    /** Why a section is empty. */
    public static String nothingReturned(String returns, FinancialYear year) {
        return "Nothing can be shown: no council's return of %s stands for %s.".formatted(returns, year);
    }

    /** Medians of several groups at a glance, as the title of a chart. */
    public static String medianRange(String title, Unit unit, BigDecimal lowest, BigDecimal highest) {
        return "%s: medians run from %s to %s"
                .formatted(title, FigureText.of(lowest, unit), FigureText.of(highest, unit));
    }

    /** In a cell: "12.9% (9.9% to 15.8%)". */
    public static String medianAndMiddleHalf(Unit unit, Distribution distribution) {
        return "%s (%s to %s)"
                .formatted(
                        FigureText.compact(distribution.median(), unit),
                        FigureText.compact(distribution.q1(), unit),
                        FigureText.compact(distribution.q3(), unit));
    }

    /** What not to read into a row of medians. */
    public static String notTheSameCouncils() {
        return "The councils that return are not the same each year, so a small step from one year to the next may be theirs"
                + " and not the sector's.";
    }

    /** Title of small plots: "The medians of 10 measures, 2023-24 to 2025-26". */
    public static String mediansTitle(int measures, FinancialYear first, FinancialYear last) {
        return "The medians of %s, %s to %s".formatted(Phrase.count(measures, "measure", "measures"), first, last);
    }

    public static String oneYearOnly() {
        return "Nothing can be shown: no measure has a median in more than one year.";
    }

    /** How to read a figure of a group. */
    public static List<String> howToRead() {
        return List.of(
                "The median council is the one in the middle: half of the councils have less, half have more.",
                "The middle half lies between the lower and the upper quartile; a quarter of the councils lie below it and"
                        + " a quarter above.",
                "Taken together means the sum of all the councils: a large council weighs more in it than a small one.");
    }

    /** Between which medians the classes lie, and which classes those are. */
    public static String classes(Unit unit, PeerWords lowest, BigDecimal low, PeerWords highest, BigDecimal high) {
        return "By class, the medians run from %s (%s) to %s (%s)."
                .formatted(FigureText.of(low, unit), lowest.noun(), FigureText.of(high, unit), highest.noun());
    }

    /** Below a chart of spreads, before its source. */
    public static String spreadCaption(String what) {
        return what + ". The band is the middle half of the councils, the line the median; n councils.";
    }

    /** A group of a chart of spreads, for whoever does not see it. */
    public static String spreadInWords(String group, int councils, Unit unit, Spread spread) {
        return "%s: median %s, middle half %s to %s, %s."
                .formatted(
                        group,
                        FigureText.of(spread.median(), unit),
                        FigureText.of(spread.lowerQuartile(), unit),
                        FigureText.of(spread.upperQuartile(), unit),
                        Phrase.count(councils, "council", "councils"));
    }

    /** The same where the group has no median. */
    public static String tooFewInWords(String group, int councils) {
        return "%s: withheld, %s.".formatted(group, Phrase.count(councils, "council", "councils"));
    }

    /** Which part has the highest median, as the title of a chart. */
    public static String highestMedian(Indicator indicator, String part, BigDecimal median) {
        return "%s: the highest median is that of %s, %s"
                .formatted(indicator.words().title(), Phrase.inside(part), FigureText.of(median, indicator.unit()));
    }

    /** Below a heat table of medians, before its source. */
    public static String gridCaption(String measure, FinancialYear year) {
        return "%s, %s: medians by class of council, each of at least %d councils. The darker, the higher."
                .formatted(measure, year, Cohort.ENOUGH);
    }

    /** Why something compares within a class only. */
    public static String withinClassOnly() {
        return "Compared within a class only, since the classes of council do different work.";
    }

    /** What to be careful with in the values behind a group's figures; empty where nothing is marked. */
    public static Optional<String> marked(Set<Mark> marks) {
        List<String> words = marks.stream()
                .sorted()
                .map(mark -> switch (mark) {
                    case BREAK_IN_SERIES -> "of councils that were reorganised";
                    case ESTIMATED -> "estimated";
                    case PROVISIONAL -> "provisional";
                    case REVISED -> "different from the last edition";
                    case LOW_RELIABILITY -> "of low reliability";
                })
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("Some of the values behind these figures are " + Phrase.list(words) + ".");
    }
}
