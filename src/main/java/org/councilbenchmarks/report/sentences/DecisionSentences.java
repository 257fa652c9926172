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
        return "%s bound for more than 24 months: %s a year."
                .formatted(Phrase.count(systems, "legacy system is", "legacy systems are"), pounds(annualCost));
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
