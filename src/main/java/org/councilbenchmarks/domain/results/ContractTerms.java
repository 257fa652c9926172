package org.councilbenchmarks.domain.results;

import java.time.LocalDate;
import java.util.Optional;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * How long a council is bound by a contract.
 *
 * @param end last day of the present term; empty where it rolls or is not known
 * @param noticeMonths months of notice; 0 where none were given
 * @param noticeDeadline last day for notice; empty unless the end is a day that has not gone by
 * @param earliestExit day on which it can end; empty where the end is not known
 * @param window how long there is to decide
 * @param committedGbp annual cost for the years to the earliest exit; {@code [x]} where the end is not known
 * @param extensionMonths months by which it may be prolonged: an option, counted nowhere
 * @param terminationCostGbp the price of leaving earlier, used nowhere else
 */
public record ContractTerms(
        Optional<LocalDate> end,
        int noticeMonths,
        Optional<LocalDate> noticeDeadline,
        Optional<LocalDate> earliestExit,
        DecisionWindow window,
        Figure committedGbp,
        Optional<Integer> extensionMonths,
        Figure terminationCostGbp) {

    /** Whether the end is a day that has not gone by. */
    public boolean isDated() {
        return noticeDeadline.isPresent();
    }
}
