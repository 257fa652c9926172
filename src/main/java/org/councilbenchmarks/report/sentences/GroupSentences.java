package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import org.councilbenchmarks.domain.FinancialYear;

/** What a report on a named group of councils says. */
public final class GroupSentences {

    private GroupSentences() {}

    public static String opening(String group, int members, FinancialYear year, LocalDate asOf) {
        return "%s: %s, %s, from what they had returned by %s."
                .formatted(group, Phrase.count(members, "council", "councils"), year, Phrase.day(asOf));
    }

    /** How to read the tables of members. */
    public static String members() {
        return "The councils stand in the order of their names. Figures that rest on few people, and those on security and"
                + " support, are withheld of single councils.";
    }

    /** Where a group has no figure of its own. */
    public static String noFigures(FinancialYear year) {
        return "Nothing can be shown of the group as a whole: no measure has enough of its councils in %s."
                .formatted(year);
    }
}
