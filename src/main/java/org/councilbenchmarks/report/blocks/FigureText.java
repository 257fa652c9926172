package org.councilbenchmarks.report.blocks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;

/**
 * How a figure is written, from its unit alone, everywhere in every report: rounded half-up, commas between thousands, a
 * true minus sign, never a negative zero; the shorthand where it is absent. A number and the word behind it do not part at
 * the end of a line.
 */
public final class FigureText {

    /** U+2212, which is as wide as a plus and is read out as "minus". */
    private static final String MINUS = "−";

    /** Keeps a number and its unit on one line. */
    private static final char NO_BREAK = '\u00a0';

    /** Below this, pounds are written to the penny. */
    private static final BigDecimal PENNIES_BELOW = BigDecimal.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private FigureText() {}

    /** With its unit, as in a sentence: £1,234, 14.2%, 3.5 FTE; {@code [x]} where it is absent. */
    public static String of(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> of(known.value(), unit);
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }

    /** With its unit, as in a sentence. */
    public static String of(BigDecimal value, Unit unit) {
        return withUnit(value, places(value, unit), unit);
    }

    /** Without its unit, which the column's heading says: 1,234, 14.2, 3.5. */
    public static String bare(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known -> digits(known.value(), places(known.value(), unit));
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }

    /** A column of a table, without the unit: all with one number of decimals, pennies only where all are below £100. */
    public static List<String> column(List<Figure> figures, Unit unit) {
        int places = figures.stream()
                .flatMap(figure -> figure.find().stream())
                .mapToInt(value -> places(value, unit))
                .min()
                .orElse(0);
        return figures.stream()
                .map(figure -> switch (figure) {
                    case Figure.Known known -> digits(known.value(), places);
                    case Figure.Absent absent -> absent.reason().shorthand();
                })
                .toList();
    }

    /** Short, as in a chart: pounds from a thousand on as £340.5k or £1.2m; everything else as in a sentence. */
    public static String compact(Figure figure, Unit unit) {
        return switch (figure) {
            case Figure.Known known when unit == Unit.POUNDS -> compactPounds(known.value());
            default -> of(figure, unit);
        };
    }

    /** Why there is no figure, in words that can end a sentence. */
    public static String inWords(Absence reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "not applicable";
            case NOT_AVAILABLE -> "not available";
            case WITHHELD -> "withheld";
        };
    }

    private static String compactPounds(BigDecimal pounds) {
        // £999,960 is £1.0m, not £1,000.0k: the unit is chosen by what is left after rounding.
        if (inUnitsOf(THOUSAND, pounds).abs().compareTo(THOUSAND) >= 0) {
            return signed(inUnitsOf(MILLION, pounds), 1, "£", "m");
        }
        if (pounds.setScale(0, RoundingMode.HALF_UP).abs().compareTo(THOUSAND) >= 0) {
            return signed(inUnitsOf(THOUSAND, pounds), 1, "£", "k");
        }
        return of(pounds, Unit.POUNDS);
    }

    private static BigDecimal inUnitsOf(BigDecimal size, BigDecimal pounds) {
        return pounds.divide(size, 1, RoundingMode.HALF_UP);
    }

    private static int places(BigDecimal value, Unit unit) {
        return switch (unit) {
            case POUNDS -> value.setScale(2, RoundingMode.HALF_UP).abs().compareTo(PENNIES_BELOW) < 0 ? 2 : 0;
            case PER_CENT, FTE, YEARS -> 1;
            case RATIO -> 2;
            case PEOPLE, DAYS, ROWS, COUNT, INDEX -> 0;
        };
    }

    private static String withUnit(BigDecimal value, int places, Unit unit) {
        return switch (unit) {
            case POUNDS -> signed(value, places, "£", "");
            case PER_CENT -> signed(value, places, "", "%");
            case FTE, PEOPLE, YEARS, DAYS, ROWS -> signed(value, places, "", NO_BREAK + unit.symbol());
            case RATIO, COUNT, INDEX -> digits(value, places);
        };
    }

    private static String digits(BigDecimal value, int places) {
        return signed(value, places, "", "");
    }

    private static String signed(BigDecimal value, int places, String before, String after) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return (rounded.signum() < 0 ? MINUS : "") + before + format.format(rounded.abs()) + after;
    }
}
