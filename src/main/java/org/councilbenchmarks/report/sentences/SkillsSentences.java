package org.councilbenchmarks.report.sentences;

import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.report.blocks.FigureText;

/** What is said of the skills that the sector lacks. */
public final class SkillsSentences {

    /** Title of the heat table of regions and role families. */
    public static final String WHERE = "Where the skills are short: coverage by region and role family";

    private SkillsSentences() {}

    /** Below the heat table of regions and role families, before its source. */
    public static String whereCaption(FinancialYear year) {
        return "People there of those needed, %%, %s, all councils of a region together. The darker, the better covered."
                .formatted(year);
    }

    /** How many people are short in all, of whom one knows. */
    public static String sector(SkillsGap all) {
        return "%d of %s are short of somebody. Together they lack %s of the %s needed."
                .formatted(
                        all.councilsWithGap(),
                        Phrase.count(all.councils(), "council", "councils"),
                        FigureText.bare(all.people().gap(), Unit.PEOPLE),
                        FigureText.of(all.people().required(), Unit.PEOPLE));
    }

    /** How the table of scarcest skills is ordered, and what its numbers are. */
    public static String meaning() {
        return "Scarcest first: people short for each person needed, of the skills of which at least ten people are needed. A"
                + " person counts once for every skill asked for.";
    }
}
