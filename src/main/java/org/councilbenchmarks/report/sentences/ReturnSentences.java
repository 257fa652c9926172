package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import java.util.List;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;

/** What was returned, by whom and how sure it is. */
public final class ReturnSentences {

    private ReturnSentences() {}

    /** "Cornwall is a unitary authority in the South West." */
    public static String who(String name, CouncilClass councilClass, String region) {
        return "%s is %s in %s.".formatted(name, a(councilClass), region(region));
    }

    /** "Cornwall is compared with its 15 nearest neighbours." */
    public static String comparedWith(String name, PeerWords peers, int others) {
        return "%s is compared with %s%s."
                .formatted(name, peers.isNeighbours() ? "its " : "the ", peers.others(others));
    }

    /** "Spending and staffing for 2025-26: provisional, received 1 June 2026." */
    public static String returned(List<String> returns, FinancialYear year, DataStatus status, LocalDate received) {
        return "%s for %s: %s, received %s."
                .formatted(
                        Phrase.opening(
                                Phrase.list(returns.stream().map(Phrase::inside).toList())),
                        year,
                        status(status),
                        Phrase.day(received));
    }

    /** "No staffing return of the last three years stands, so nothing is said about it." */
    public static String nothingStands(String returnTitle) {
        String name = Phrase.inside(returnTitle);
        return "No %s return of the last three years stands, so nothing is said about it.".formatted(name);
    }

    /** Where none of the indicators is asked for that are shown by role family. */
    public static String nothingByFamily() {
        return "Neither the vacancy rate nor the agency share is among the indicators of this edition, so nothing is shown by"
                + " role family.";
    }

    /** "These figures are provisional: the council may still change them." Nothing of certified ones. */
    public static String standing(DataStatus status) {
        return switch (status) {
            case CERTIFIED -> "The council has certified these figures.";
            case PROVISIONAL -> "These figures are provisional: the council may still change them.";
            case SAMPLE -> "These figures are invented: they show how a report looks.";
        };
    }

    /** "It was returned jointly with Devon and Dorset, for all of them together." */
    public static String jointly(List<String> partners) {
        return "It was returned jointly with %s; totals here are of all of them together."
                .formatted(Phrase.list(partners));
    }

    /** One word for a table. */
    public static String status(DataStatus status) {
        return switch (status) {
            case CERTIFIED -> "certified";
            case PROVISIONAL -> "provisional";
            case SAMPLE -> "sample";
        };
    }

    private static String a(CouncilClass councilClass) {
        return switch (councilClass) {
            case LONDON -> "a London borough";
            case METROPOLITAN -> "a metropolitan district";
            case UNITARY -> "a unitary authority";
            case COUNTY -> "a county council";
            case DISTRICT -> "a district council";
        };
    }

    private static String region(String title) {
        return PeerWords.region(title);
    }
}
