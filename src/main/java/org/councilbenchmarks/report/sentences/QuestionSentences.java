package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.measures.Polarity;

/** Questions for a council to ask, and whom. */
public final class QuestionSentences {

    private QuestionSentences() {}

    /** "Vacancy rate: why 14.2% here, beside a median of 9.8%?" */
    public static String why(String title, String value, String median) {
        return "%s: why %s here, beside a median of %s?".formatted(title, value, median);
    }

    /** "Ask Devon or Dorset, who are lower." Peers in the better quarter whose figures are open. */
    public static String askPeers(List<String> names, Polarity polarity) {
        return "Ask %s, who are %s.".formatted(String.join(" or ", names), end(polarity));
    }

    /** Where peers' figures are not open. */
    public static String askInside() {
        return "Ask whoever holds the budget: peers' own figures are not open.";
    }

    /** "Who decides about Housing management before notice is due on 31 March 2027? Ask the contract's owner." */
    public static String whoDecides(String system, LocalDate notice) {
        return "Who decides about %s before notice is due on %s? Ask the contract's owner."
                .formatted(system, Phrase.day(notice));
    }

    /** Where nothing stands out. */
    public static String nothingStandsOut() {
        return "No headline figure stands on the side that calls for a question.";
    }

    private static String end(Polarity polarity) {
        return switch (polarity) {
            case LOW -> "lower";
            case HIGH -> "higher";
            case NONE -> throw new IllegalArgumentException("Without a polarity nobody stands better");
        };
    }
}
