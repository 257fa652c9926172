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

    /** Title of the heat table of residents. */
    public static String residentsTitle() {
        return "How many residents the returns speak for";
    }

    /** Below the heat table of residents. */
    public static String residentsCaption(FinancialYear year) {
        return "Residents of the councils that returned, %% of all residents of the group, %s. The darker, the more. Source:"
                        .formatted(year)
                + " councils' returns; mid-year estimates of population.";
    }
}
