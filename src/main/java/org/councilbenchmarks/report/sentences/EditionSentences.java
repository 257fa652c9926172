package org.councilbenchmarks.report.sentences;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.domain.results.ChangedValue.Why;

/** What is said of an edition beside the one before it. */
public final class EditionSentences {

    private EditionSentences() {}

    /** Where there is none before it. */
    public static String first() {
        return "This is the first edition: there is no earlier one to compare it with.";
    }

    /** "Since the last edition, 12 of the council's open figures changed: 9 by a new return, 3 by a corrected return." */
    public static String changed(List<ChangedValue> changes) {
        if (changes.isEmpty()) {
            return "None of the council's open figures changed since the last edition.";
        }
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        changes.forEach(change -> counts.merge(change.why(), 1, Integer::sum));
        String start = "Since the last edition, %s changed"
                .formatted(Phrase.count(changes.size(), "open figure of the council", "open figures of the council"));
        if (counts.size() == 1) {
            return "%s, %s.".formatted(start, why(changes.getFirst().why()));
        }
        return "%s: %s."
                .formatted(
                        start,
                        Phrase.list(counts.entrySet().stream()
                                .map(count -> count.getValue() + " " + why(count.getKey()))
                                .toList()));
    }

    /** What a change comes from. */
    public static String why(Why why) {
        return switch (why) {
            case NEW_RETURN -> "by a new return";
            case SUPERSEDED -> "by a corrected return";
            case WITHDRAWN -> "by a withdrawn return";
            case CONFIGURATION -> "by other definitions or settings";
            case VERSION -> "by a new version of the program";
            case CALENDAR -> "by the passing of time";
        };
    }
}
