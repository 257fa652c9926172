package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.councilbenchmarks.report.blocks.FigureText;

/** What is said of contracts: when notice is due, and what they cost a year. */
public final class DecisionSentences {

    private DecisionSentences() {}

    /** "Notice falls due within 12 months on 7 contracts that cost £1,210,000 a year." */
    public static String due(int contracts, BigDecimal annualCost) {
        return contracts == 1
                ? "Notice falls due within 12 months on 1\u00a0contract, at %s a year.".formatted(pounds(annualCost))
                : "Notice falls due within 12 months on %s that cost %s a year."
                        .formatted(Phrase.count(contracts, "contract", "contracts"), pounds(annualCost));
    }

    /** Where there is none. */
    public static String noneDue() {
        return "No contract with a known end has its notice falling due within 12 months.";
    }

    /** "Housing management, £258,910 a year: notice by 31 Mar 2027." */
    public static String decision(String system, BigDecimal annualCost, LocalDate notice) {
        return "%s, %s a year: notice by %s.".formatted(system, pounds(annualCost), Phrase.shortDay(notice));
    }

    /** "3 legacy systems are bound for more than 24 months: £310,000 a year." */
    public static String trapped(int systems, BigDecimal annualCost) {
        if (systems == 0) {
            return "No legacy system is bound for more than 24 months.";
        }
        return "%s bound for more than 24 months: %s a year."
                .formatted(Phrase.count(systems, "legacy system is", "legacy systems are"), pounds(annualCost));
    }

    /** Title of a timeline: "Notice falls due on 5 of 22 contracts with a known end within 12 months". */
    public static String timelineTitle(int due, int dated) {
        return "Notice falls due on %d of %s with a known end within 12 months"
                .formatted(due, Phrase.count(dated, "contract", "contracts"));
    }

    /** "Adults case management: notice by 28 Feb 2027, ends 31 May 2027, £276,440 a year." */
    public static String term(String system, LocalDate notice, LocalDate end, BigDecimal annualCost) {
        return "%s: notice by %s, ends %s, %s a year."
                .formatted(system, Phrase.shortDay(notice), Phrase.shortDay(end), pounds(annualCost));
    }

    /** Title of a risk matrix: "1 of 7 legacy systems is red-rated". */
    public static String matrixTitle(long red, int shown) {
        return "%d of %s %s red-rated"
                .formatted(
                        red,
                        Phrase.count(shown, "legacy system", "legacy systems"),
                        red == 1 || shown == 1 ? "is" : "are");
    }

    /** What the number of others in a table of decisions is. */
    public static String othersThen() {
        return "Others then: councils of the region or nearest to this one whose contract for the same kind of system ends"
                + " within six months of it. The sector body can bring them together.";
    }

    /** As a row of a table. */
    public static String window(DecisionWindow window) {
        return switch (window) {
            case PASSED -> "Notice date has passed";
            case UP_TO_6 -> "Notice due within 6 months";
            case FROM_6_TO_12 -> "Notice due in 6 to 12 months";
            case FROM_12_TO_24 -> "Notice due in 12 to 24 months";
            case OVER_24 -> "Notice due in over 24 months";
            case ROLLING -> "Runs on until notice is given";
            case UNKNOWN -> "End not known";
        };
    }

    private static String pounds(BigDecimal amount) {
        return FigureText.of(amount, Unit.POUNDS);
    }
}
