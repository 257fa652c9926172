package org.councilbenchmarks.report.sentences;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ContractCliff;
import org.councilbenchmarks.domain.results.ContractCliff.Ending;
import org.councilbenchmarks.domain.results.ContractCliff.Quarter;
import org.councilbenchmarks.report.blocks.FigureText;

/** When the contracts of all councils together end. */
public final class ContractSentences {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private ContractSentences() {}

    /** "January to March 2027". */
    public static String quarter(Quarter quarter) {
        return MONTH.format(quarter.start()) + " to " + MONTH_AND_YEAR.format(quarter.end());
    }

    /** The quarter in which most comes up for a decision. */
    public static String mostEnds(Quarter quarter) {
        return "The quarter in which most comes to an end is %s: %s of %s, worth %s a year."
                .formatted(
                        quarter(quarter),
                        Phrase.count(quarter.ending().contracts(), "contract", "contracts"),
                        Phrase.count(quarter.ending().councils(), "council", "councils"),
                        cost(quarter.ending()));
    }

    /** Title of a chart: "Contracts worth £1.2m a year end in January to March 2027". */
    public static String cliffTitle(Quarter quarter) {
        return "Contracts worth %s a year end in %s".formatted(cost(quarter.ending()), quarter(quarter));
    }

    /** "January to March 2027: £1.2m a year." */
    public static String inQuarter(Quarter quarter) {
        return "%s: %s a year.".formatted(quarter(quarter), cost(quarter.ending()));
    }

    /** What has no end that could be planned for. */
    public static String withoutDate(ContractCliff cliff) {
        return "Contracts worth %s a year roll on until notice is given. Of contracts worth %s a year no end is known."
                .formatted(cost(cliff.rolling()), cost(cliff.unknown()));
    }

    /** Small print under the table of quarters. */
    public static String whatCounts() {
        return "The present term, without options to extend. Contracts whose end has passed count as rolling. Systems run"
                + " in-house have no contract.";
    }

    private static String cost(Ending ending) {
        return FigureText.compact(Figure.of(ending.annualCostGbp()), Unit.POUNDS);
    }
}
