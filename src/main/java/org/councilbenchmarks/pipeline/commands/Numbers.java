package org.councilbenchmarks.pipeline.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Mark;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.measures.Unit;

/** Figures as they are read on a screen: thousands apart, at most six digits after the point. */
final class Numbers {
    private Numbers() {}

    static String text(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** The number, or the shorthand of why there is none. */
    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> text(known.value());
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }

    /** With its unit: {@code £1,234.5}, {@code 12.5 %}, {@code 3 FTE}; an absent one in words. */
    static String text(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known ->
                unit == Unit.POUNDS
                        ? (known.value().signum() < 0 ? "−£" : "£")
                                + text(known.value().abs())
                        : text(known.value()) + " " + unit.symbol();
            case Figure.Absent absent -> absent.reason().shorthand() + " " + words(absent.reason());
        };
    }

    static String words(Absence reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "not applicable";
            case NOT_AVAILABLE -> "not available";
            case WITHHELD -> "withheld";
        };
    }

    /** {@code [e] estimated, [u] low reliability}; empty where there is none. */
    static String words(Marks marks) {
        return marks.marks().stream()
                .sorted()
                .map(mark -> mark.shorthand() + " " + words(mark))
                .collect(Collectors.joining(", "));
    }

    private static String words(Mark mark) {
        return switch (mark) {
            case BREAK_IN_SERIES -> "break in series";
            case ESTIMATED -> "estimated";
            case PROVISIONAL -> "provisional";
            case REVISED -> "revised since the last edition";
            case LOW_RELIABILITY -> "low reliability";
        };
    }
}
