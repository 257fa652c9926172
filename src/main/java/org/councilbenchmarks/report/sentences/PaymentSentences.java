package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.FigureText;

/** What is said of published payments. */
public final class PaymentSentences {

    private static final int MONTHS = 12;

    private PaymentSentences() {}

    /** What a council paid listed technology suppliers, and how much of the year that covers. */
    public static String paid(String council, FinancialYear year, BigDecimal amount, int groups, int months) {
        String sum = FigureText.of(amount, Unit.POUNDS);
        String suppliers = groups == 1 ? "one technology supplier" : groups + " technology suppliers";
        String from = months == MONTHS ? "" : " in the " + months + " months of it that are there";
        return "%s published payments of %s to %s for %s%s, net of credits."
                .formatted(council, sum, suppliers, year, from);
    }

    /** Why nothing is compared. */
    public static String notWhole(int months) {
        return months == MONTHS
                ? "The year is not compared: it is not over, or one of its months has far fewer payments than the others."
                : "Only %d of its 12 months are there, so the year is not compared.".formatted(months);
    }

    /** What the sector paid, over the councils that publish. */
    public static String sector(FinancialYear year, BigDecimal amount, int councils, int groups) {
        return "In %s %s published payments of %s to %d technology supplier groups."
                .formatted(
                        year,
                        councils == 1 ? "one council" : councils + " councils",
                        FigureText.compact(Figure.of(amount), Unit.POUNDS),
                        groups);
    }

    /** How the figures have to be read. */
    public static String lowerBound() {
        return "These are lower bounds: payments of £500 or more to suppliers that are known to sell technology. Whoever else"
                + " was paid is not named here.";
    }
}
