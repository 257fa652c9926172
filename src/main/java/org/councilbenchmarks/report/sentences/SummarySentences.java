package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Cohort;

/** What the first page of a report on the sector says. */
public final class SummarySentences {

    /** What all councils spend on technology in a year. */
    public static final String ALL_SPENDING = "Technology spending";

    private SummarySentences() {}

    public static String opening(FinancialYear year, LocalDate asOf) {
        return "How councils in England spend on technology, who works on it, which skills are short and how far councils"
                + " are bound: %s, from what councils had returned by %s.".formatted(year, Phrase.day(asOf));
    }

    public static String allSpending(Cohort cohort) {
        return "A year, by the %s of %d that returned it. Not grossed up."
                .formatted(Phrase.count(cohort.n(), "council", "councils"), cohort.of());
    }

    public static String noFigures(FinancialYear year) {
        return "No measure has enough councils for a figure of the sector in %s.".formatted(year);
    }

    /** What an open report leaves out, and where it stands. */
    public static String openDocument() {
        return "It is an open document. It ranks nobody, and names no system, contract or security score of any council."
                + " Each council finds its own figures in its own report. How each number is worked out stands at the end.";
    }
}
