package org.councilbenchmarks.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;

/** What councils might write beside a figure, in their own words; all of it invented. */
final class Remarks {
    static final String NOT_ASSESSED = "Not assessed this year";

    private static final double SHARE = 0.012;

    private static final Map<String, List<String>> WORDS = Map.of(
            "spending",
            List.of(
                    "Includes a one-off payment for moving data",
                    "Some of this is recharged to schools",
                    "Split between run and change is our estimate",
                    "Higher than last year because a grant ended",
                    "Held by the service, not by IT"),
            "staffing",
            List.of(
                    "Two posts are held back for the restructure",
                    "Post shared with the performance team",
                    "Third advert without a candidate",
                    "Regraded in the autumn, now easier to fill",
                    "Cover from an apprentice until summer"),
            "systems",
            List.of(
                    "Replacement is in this year's programme",
                    "Only one colleague still knows how this is set up",
                    "Supplier has offered two more years at the same price",
                    "End date taken from an old invoice, to be confirmed",
                    "Used by the museums as well",
                    "Data move stopped halfway, so both systems run"));

    private Remarks() {}

    /**
     * @param returnId the return that the row belongs to
     * @param row what tells the row from the council's others
     */
    static Optional<String> find(CouncilProfile profile, String returnId, String row, FinancialYear year) {
        Dice dice = profile.dice("remark", returnId, row, year);
        return dice.chance(SHARE) ? Optional.of(dice.pick(WORDS.get(returnId))) : Optional.empty();
    }
}
