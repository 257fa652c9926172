package org.councilbenchmarks.report.sentences;

import org.councilbenchmarks.domain.FinancialYear;

/** What is said of who returned what. */
public final class CoverageSentences {

    /** Stands where a group was not asked for a return. */
    public static final String NOT_ASKED = "not asked";

    private CoverageSentences() {}

    /** What can and cannot be read from a table of coverage. */
    public static String meaning() {
        return "Figures in this report are those of the councils that returned. They are never grossed up to all"
                + " councils, and a council that did not return counts nowhere, least of all as zero.";
    }

    public static String nothingAsked(FinancialYear year) {
        return "Nothing can be shown: no return of %s was asked for.".formatted(year);
    }

    /** How many councils returned something, and how many residents they have. */
    public static String returned(String returnTitle, int received, int expected, String residents) {
        return "%s: %d of %d councils, with %s of all residents.".formatted(returnTitle, received, expected, residents);
    }
}
