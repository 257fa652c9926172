package org.councilbenchmarks.report.sentences;

import java.time.LocalDate;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Cohort;

/** What the first page of a report on the sector says. */
public final class SummarySentences {

    /** What all councils spend on technology in a year. */
    public static final String ALL_SPENDING = "Technology spending";

    private SummarySentences() {}

    /** What the report is about, from when it is, and what an open report leaves out. */
    public static String opening(FinancialYear year, LocalDate asOf) {
        return "How councils in England spend on technology, staff it and depend on it in %s, from what they had returned by %s."
                        .formatted(year, Phrase.day(asOf))
                + " This open document ranks nobody and names no council's system, contract or security score.";
    }

    public static String allSpending(Cohort cohort) {
        return "A year, by the %s of %d that returned it. Not grossed up."
                .formatted(Phrase.count(cohort.n(), "council", "councils"), cohort.of());
    }

    public static String noFigures(FinancialYear year) {
        return "No measure has enough councils for a figure of the sector in %s.".formatted(year);
    }
}
