package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.Position;
import org.councilbenchmarks.report.blocks.FigureText;

/**
 * A council's known value against its peers, in words. "Higher" and "lower" are said only where the peers' median lies
 * outside the value's interval, if it has one; which of them is better only where the indicator says.
 *
 * @param unit of value, interval and median
 * @param polarity which way is better
 * @param value the council's, known
 * @param interval of the value, if it has one
 * @param position where it stands among the peers
 * @param peers who they are
 */
public record Comparison(
        Unit unit, Polarity polarity, BigDecimal value, Interval interval, Position position, PeerWords peers) {

    /** @throws IllegalStateException where the value is absent */
    public static Comparison of(Unit unit, Polarity polarity, IndicatorValue own, Position position, PeerWords peers) {
        return new Comparison(unit, polarity, own.value().get(), own.interval(), position, peers);
    }

    /** How the value lies to the peers' median, so far as it can be told. */
    public enum Side {
        HIGHER,
        LOWER,
        /** The same, or too close to tell from so few people or systems. */
        LEVEL,
        /** Too few peers have a figure. */
        UNKNOWN
    }

    public Side side() {
        if (!position.median().isKnown()) {
            return Side.UNKNOWN;
        }
        BigDecimal median = position.median().get();
        int compared = value.compareTo(median);
        if (compared == 0 || isWithinInterval(median)) {
            return Side.LEVEL;
        }
        return compared > 0 ? Side.HIGHER : Side.LOWER;
    }

    /** Whether the council is on the better side; false without a polarity. */
    public boolean isFavourable() {
        return (polarity == Polarity.LOW && side() == Side.LOWER)
                || (polarity == Polarity.HIGH && side() == Side.HIGHER);
    }

    /** Whether the council is on the side that is worth a question; false without a polarity. */
    public boolean isToAskAbout() {
        return (polarity == Polarity.LOW && side() == Side.HIGHER)
                || (polarity == Polarity.HIGH && side() == Side.LOWER);
    }

    /** "Higher than 12 of your 15 nearest neighbours (median 9.8%). Lower is better." With its hedges. */
    public String sentence() {
        return Hedge.behind(plain() + better(), hedges());
    }

    /** The finding without its hedges, as for a chart's title: "above 12 of 15 nearest neighbours". */
    public String title() {
        return switch (side()) {
            case HIGHER -> "above %s of %s".formatted(lower(), peers.others(others()));
            case LOWER -> "below %s of %s".formatted(higher(), peers.others(others()));
            case LEVEL -> "level with the median of %s".formatted(peers.others(others()));
            case UNKNOWN -> "too few " + peers.noun() + " to compare";
        };
    }

    /** Of the group, how many others have a figure. */
    public int others() {
        return peers.isNeighbours()
                ? position.cohort().n()
                : Math.max(0, position.cohort().n() - 1);
    }

    /** "12 of your 15 nearest neighbours", "all 15 nearest neighbours", "none of your 15 nearest neighbours". */
    private String those(Figure count) {
        if (count.equals(Figure.of(others()))) {
            return "all " + peers.others(others());
        }
        String number = count.equals(Figure.of(0)) ? "none" : FigureText.bare(count, Unit.COUNT);
        return "%s of %s".formatted(number, yours());
    }

    private String yours() {
        int all = peers.isNeighbours()
                ? position.cohort().of()
                : Math.max(0, position.cohort().of() - 1);
        return peers.yours(others(), all);
    }

    private List<Hedge> hedges() {
        return side() == Side.UNKNOWN ? Hedge.of(position.marks()) : Hedge.of(position.marks(), position.cohort());
    }

    private String plain() {
        return switch (side()) {
            case HIGHER ->
                "Higher than %s (median %s)."
                        .formatted(those(position.standing().lower()), median());
            case LOWER ->
                "Lower than %s (median %s).".formatted(those(position.standing().higher()), median());
            case LEVEL -> level();
            case UNKNOWN -> "Too few %s have a figure to compare with.".formatted(peers.noun());
        };
    }

    private String level() {
        return position.median().equals(Figure.of(value))
                        || value.compareTo(position.median().get()) == 0
                ? "The same as the median of %s.".formatted(yours())
                : "Too close to the median of %s (%s) to tell apart.".formatted(yours(), median());
    }

    private String better() {
        if (side() == Side.UNKNOWN) {
            return "";
        }
        return switch (polarity) {
            case HIGH -> " Higher is better.";
            case LOW -> " Lower is better.";
            case NONE -> " Neither high nor low is better.";
        };
    }

    private boolean isWithinInterval(BigDecimal median) {
        return interval.low().isKnown()
                && interval.low().get().compareTo(median) <= 0
                && interval.high().get().compareTo(median) >= 0;
    }

    private String lower() {
        return FigureText.bare(position.standing().lower(), Unit.COUNT);
    }

    private String higher() {
        return FigureText.bare(position.standing().higher(), Unit.COUNT);
    }

    private String median() {
        return FigureText.of(position.median(), unit);
    }
}
