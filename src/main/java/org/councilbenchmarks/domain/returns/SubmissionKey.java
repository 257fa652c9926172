package org.councilbenchmarks.domain.returns;

import java.util.Comparator;
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
    private static final Comparator<SubmissionKey> ORDER = Comparator.comparing(SubmissionKey::returnId)
            .thenComparing(SubmissionKey::councilText)
            .thenComparing(SubmissionKey::year)
            .thenComparing(SubmissionKey::basis);

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
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return returnId + " " + councilText() + " " + year + (basis.isEmpty() ? "" : " " + basis);
    }
}
