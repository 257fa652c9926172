package org.councilbenchmarks.report.sentences;

import org.councilbenchmarks.domain.FinancialYear;

/** What is said of the councils that returned, beside those that did not. */
public final class RespondersSentences {

    private RespondersSentences() {}

    /** What the comparison is for. */
    public static String meaning() {
        return "The figures speak for the councils that returned. Where these differ from the others in size, deprivation or"
                + " class, they speak less for the others. The score is the council's average in the Index of Multiple"
                + " Deprivation: the higher, the more deprived.";
    }

    /** Above the table by return. */
    public static String caption(FinancialYear year) {
        return "Councils that returned and councils that did not, England, %s".formatted(year);
    }

    /**
     * Above the table by class.
     *
     * @param what title of the return that the fewest councils sent
     */
    public static String classCaption(String what, FinancialYear year) {
        return "The same by class, of the return that the fewest sent: %s, %s".formatted(what, year);
    }
}
