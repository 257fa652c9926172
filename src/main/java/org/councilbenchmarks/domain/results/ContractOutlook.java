package org.councilbenchmarks.domain.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.measures.Marks;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * When a council can leave a contract and what holds it: a row of {@code restricted/contracts.csv}. For its council and the
 * sector body, never for open files.
 *
 * @param source the row of the return that says so
 * @param system what is contracted
 * @param terms from the run's as-of date on
 * @param risk of the system
 * @param joint with whom the council could buy
 * @param marks of all that it rests on
 * @param status the weakest of the inputs
 */
public record ContractOutlook(
        Source source,
        ContractedSystem system,
        ContractTerms terms,
        ContractRisk risk,
        JointBuying joint,
        Marks marks,
        DataStatus status) {

    /**
     * Where a contract was returned.
     *
     * @param submission in which it stands
     * @param line of its file, from 1
     * @param holders the councils whose contract it is, in code order: several where they returned it together
     */
    public record Source(StandingSubmission submission, int line, List<CouncilCode> holders) {

        public Source {
            holders = List.copyOf(holders);
        }

        /** The council codes, {@code ;} between. */
        public String holderText() {
            return holders.stream().map(CouncilCode::value).collect(Collectors.joining(";"));
        }
    }

    /**
     * What is contracted, as returned.
     *
     * @param supplierGroup group of the supplier; {@code none} where the system is run in-house
     * @param annualCostGbp £ a year
     */
    public record ContractedSystem(
            String reference,
            String name,
            String product,
            String supplier,
            String supplierGroup,
            String category,
            BigDecimal annualCostGbp) {}

    /** The same with whom the council could buy, and what their contracts bring along. */
    public ContractOutlook withJoint(JointBuying buying, Marks newMarks, DataStatus newStatus) {
        return new ContractOutlook(source, system, terms, risk, buying, marks.and(newMarks), status.and(newStatus));
    }

    /** The marker cell: the shorthand of what is absent where the end is not known, else the marks. */
    public String marker() {
        return Withholding.marker(terms.committedGbp(), marks);
    }
}
