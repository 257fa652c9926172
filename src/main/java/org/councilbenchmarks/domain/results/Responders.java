package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * Those of a group that returned what was asked, or those that did not, by what is known of any council: a row of
 * {@code responders.csv}. The two rows of a group side by side say whether those that answered are like those that did not.
 *
 * @param returnId the return
 * @param year the financial year
 * @param peerGroup id of the group: England or a class
 * @param returned whether these are the ones whose submission stands (for spending: of the outturn)
 * @param councils how many they are
 * @param of members that were asked
 * @param populationShare their residents, in per cent of the residents of all members
 * @param medianPopulation the median of their residents
 * @param deprivationKnown of how many the score is known
 * @param medianDeprivation the median of their average scores of deprivation (Index of Multiple Deprivation; higher is more
 *     deprived)
 * @param status the weakest of those that returned; where there is none, of the whole edition
 */
public record Responders(
        ReturnId returnId,
        FinancialYear year,
        String peerGroup,
        boolean returned,
        int councils,
        int of,
        Figure populationShare,
        Figure medianPopulation,
        int deprivationKnown,
        Figure medianDeprivation,
        DataStatus status) {

    /** In per cent of the members that were asked. */
    public Figure share() {
        return Figure.of(councils).times(Figure.of(100)).over(Figure.of(of));
    }
}
