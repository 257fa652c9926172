package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.FigureText;

/** What is said of money. */
public final class SpendingSentences {

    private SpendingSentences() {}

    /** "Technology spending in 2025-26 was £6,200,000: £5,100,000 to run services and £1,100,000 for change." */
    public static String total(FinancialYear year, BigDecimal total, BigDecimal run, BigDecimal change) {
        return "Technology spending in %s was %s: %s to run services and %s for change."
                .formatted(year, pounds(total), pounds(run), pounds(change));
    }

    /** "The largest part is employees: £2,400,000, or 38.7%." */
    public static String largest(String category, BigDecimal amount, String share) {
        return "The largest part is %s: %s, or %s.".formatted(Phrase.inside(category), pounds(amount), share);
    }

    /** Title of bars: "Change took 11.6% of spending in 2023-24, 13.4% in 2025-26". */
    public static String changeTitle(FinancialYear first, String firstShare, FinancialYear last, String lastShare) {
        return first.equals(last)
                ? "Change took %s of spending in %s".formatted(lastShare, last)
                : "Change took %s of spending in %s, %s in %s".formatted(firstShare, first, lastShare, last);
    }

    /** Title of small plots: "Employees take most: £8.4m of £20.9m in 2025-26". */
    public static String mostTitle(String category, String amount, String total, FinancialYear year) {
        return "%s: the largest part, %s of %s in %s".formatted(category, amount, total, year);
    }

    /** "Services other than the IT service hold £640,000 of it." */
    public static String outside(BigDecimal amount) {
        return "Services other than the IT service hold %s of it.".formatted(pounds(amount));
    }

    /** "Legacy share of system cost: the amount above the median share is £84,000. It is a question to ask, not a saving." */
    public static String amountAbove(String title, BigDecimal amount) {
        return "%s: the amount above the median share is %s.".formatted(title, pounds(amount));
    }

    /** Stands once behind all amounts above a median. */
    public static String amountsAreQuestions() {
        return "Each amount is a question to ask. It is not a saving: the work would still need doing.";
    }

    private static String pounds(BigDecimal amount) {
        return FigureText.of(amount, Unit.POUNDS);
    }
}
