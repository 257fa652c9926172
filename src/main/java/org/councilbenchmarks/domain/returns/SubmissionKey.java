package org.councilbenchmarks.domain.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a submission is: the rows of one return, council (or joint body) and financial year and, for spending, basis. Two
 * submissions with the same key are about the same thing; at most one of them stands.
 *
 * @param returnId the return
 * @param councils the council; several in code order for a joint return
 * @param year the financial year
 * @param basis {@code outturn}, {@code budget} or {@code forecast} for spending; empty elsewhere
 */
public record SubmissionKey(ReturnId returnId, List<CouncilCode> councils, FinancialYear year, String basis)
        implements Comparable<SubmissionKey> {
    public SubmissionKey {
        if (councils.isEmpty()) {
            throw new IllegalArgumentException("A submission needs a council");
        }
        councils = councils.stream().distinct().sorted().toList();
    }

    public boolean isJoint() {
        return councils.size() > 1;
    }

    /** The council codes, {@code ;} between. */
    public String councilText() {
        return councils.stream().map(CouncilCode::value).collect(Collectors.joining(";"));
    }

    @Override
    public int compareTo(SubmissionKey other) {
        int order = returnId.compareTo(other.returnId);
        order = order != 0 ? order : compare(councils, other.councils);
        order = order != 0 ? order : year.compareTo(other.year);
        return order != 0 ? order : basis.compareTo(other.basis);
    }

    /** Code by code; a body that another begins with comes before it. */
    private static int compare(List<CouncilCode> these, List<CouncilCode> others) {
        int shared = Math.min(these.size(), others.size());
        for (int i = 0; i < shared; i++) {
            int order = these.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(these.size(), others.size());
    }

    @Override
    public String toString() {
        return returnId + " " + councilText() + " " + year + (basis.isEmpty() ? "" : " " + basis);
    }
}
