package org.councilbenchmarks.report.sentences;

import java.math.BigDecimal;
import org.councilbenchmarks.catalogue.indicators.Indicator;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.report.blocks.FigureText;

/**
 * Findings that hold in every peer set. Each says of which and how many; none says why, and none says that it is good or
 * bad.
 */
public final class RobustSentences {

    private RobustSentences() {}

    /** One role family is above another in all of them. */
    public static String families(Indicator indicator, String above, String below, int sets) {
        return "%s: the median is higher in %s than in %s in all %s."
                .formatted(title(indicator), Phrase.inside(above), Phrase.inside(below), where(indicator, sets));
    }

    /** The median is on one side of zero in all of them. */
    public static String sign(Indicator indicator, boolean above, int sets) {
        return "%s: the median is %s zero in all %s."
                .formatted(title(indicator), above ? "above" : "below", where(indicator, sets));
    }

    /** The median went the same way in all of them. */
    public static String movement(Indicator indicator, boolean up, FinancialYear year, int sets) {
        return "%s: the median %s from %s to %s in all %s."
                .formatted(title(indicator), up ? "rose" : "fell", year.previous(), year, where(indicator, sets));
    }

    /** A class lies on the same side of England's median in all regions. */
    public static String contrast(
            Indicator indicator, PeerWords councilClass, boolean above, BigDecimal england, int regions) {
        return "%s: the median of %s is %s England's %s in all %d regions with enough of them."
                .formatted(
                        title(indicator),
                        councilClass.noun(),
                        above ? "above" : "below",
                        FigureText.of(england, indicator.unit()),
                        regions);
    }

    /** All councils together lie on the same side of the median in all of them. */
    public static String weight(Indicator indicator, boolean above, int sets) {
        return "%s: councils taken together are %s their median in all %s."
                .formatted(title(indicator), above ? "above" : "below", where(indicator, sets));
    }

    /** Between which numbers the medians of all of them lie. */
    public static String range(Indicator indicator, BigDecimal lowest, BigDecimal highest, int sets) {
        return "%s: the median lies between %s and %s in all %s."
                .formatted(
                        title(indicator),
                        FigureText.of(lowest, indicator.unit()),
                        FigureText.of(highest, indicator.unit()),
                        where(indicator, sets));
    }

    /** What "every peer set" means. */
    public static String meaning(int enough) {
        return "Each of these holds in every class and region in which at least %d councils returned the figure."
                .formatted(enough);
    }

    public static String none() {
        return "Nothing can be said of every peer set: too few of them have enough councils.";
    }

    private static String where(Indicator indicator, int sets) {
        return indicator.traits().crossClass() ? sets + " classes and regions" : sets + " classes";
    }

    private static String title(Indicator indicator) {
        return indicator.words().title();
    }
}
