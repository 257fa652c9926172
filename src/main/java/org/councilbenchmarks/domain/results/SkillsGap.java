package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Marks;

/**
 * How many people with a skill are required and there: a row of {@code skills-gaps.csv}. It is open as it stands: numbers of
 * people that may not be published are withheld in it already.
 *
 * @param councils with an assessed row
 * @param councilsWithGap of them, those short of anybody
 * @param people what is required and there
 * @param scarcityRank 1 for the skill of a role family with the greatest gap per person required, among those with at least
 *     ten people required; not applicable elsewhere
 * @param posts of the same role family, beside it and never blended with it
 * @param marks on the numbers of people
 * @param status the weakest of the inputs
 */
public record SkillsGap(
        SkillsKey key,
        int councils,
        int councilsWithGap,
        People people,
        Figure scarcityRank,
        Posts posts,
        Marks marks,
        DataStatus status) {

    /**
     * Heads; a person counts once for every skill asked for.
     *
     * @param required people required, in the assessed rows
     * @param held of them, those there at the level or above
     * @param gap required less held
     * @param coverage held in per cent of required
     * @param interval 95 %, of the coverage
     */
    public record People(Figure required, Figure held, Figure gap, Figure coverage, Interval interval) {

        /** {@code [c]} throughout, whatever it is. */
        public People withheld() {
            Figure c = Figure.withheld();
            return new People(c, c, c, c, new Interval(c, c));
        }
    }

    /**
     * Full-time equivalents in per cent, as the indicators of the same names have them.
     *
     * @param vacancyRate vacant posts of the establishment
     * @param agencyShare agency workers of all that fill posts
     * @param plannedGrowth posts planned for next year less the establishment, of the establishment
     */
    public record Posts(Figure vacancyRate, Figure agencyShare, Figure plannedGrowth) {}

    /** The same with everything about people withheld. */
    public SkillsGap withheld() {
        return new SkillsGap(
                key, councils, councilsWithGap, people.withheld(), Figure.withheld(), posts, Marks.NONE, status);
    }

    public boolean isWithheld() {
        return people.required().equals(Figure.withheld());
    }

    /** The marker cell: the shorthand of an absent coverage, else the marks. */
    public String marker() {
        return Withholding.marker(people.coverage(), marks);
    }
}
