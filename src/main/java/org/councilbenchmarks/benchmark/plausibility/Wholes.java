package org.councilbenchmarks.benchmark.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.formula.CouncilYear;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Of;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Sum;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * Asks about parts that are greater than the whole which the council gave in another return: a share over 100 %. Technology
 * spending is part of all service expenditure, and those who do technology of all the workforce.
 */
final class Wholes {
    private static final ReturnId COUNCIL = ReturnId.of("council");

    private record Part(String returnId, String column, String whole) {}

    private static final List<Part> PARTS = List.of(
            new Part("spending", "amount_gbp", "total_service_expenditure_gbp"),
            new Part("staffing", "in_post_fte", "workforce_fte"));

    private Wholes() {}

    static List<Finding> list(SubmissionTotals totals, Map<SubmissionKey, SubmissionTotals> all) {
        SubmissionKey key = totals.submission().key();
        SubmissionTotals council = all.get(new SubmissionKey(COUNCIL, key.councils(), key.year(), ""));
        List<Finding> queries = new ArrayList<>();
        if (council == null || !CouncilYear.isMain(key.basis())) {
            return queries;
        }
        for (Part part : PARTS) {
            if (key.returnId().value().equals(part.returnId())) {
                over(totals, part, council).ifPresent(queries::add);
            }
        }
        return queries;
    }

    private static Optional<Finding> over(SubmissionTotals totals, Part part, SubmissionTotals council) {
        Of of = new Of(SubmissionTotals.WHOLE, part.column());
        Optional<Sum> some = Optional.ofNullable(totals.sums().get(of));
        Optional<BigDecimal> all =
                council.find(SubmissionTotals.WHOLE, part.whole()).map(Sum::value);
        if (some.isEmpty() || all.isEmpty() || some.get().value().compareTo(all.get()) <= 0) {
            return Optional.empty();
        }
        String message = part.column() + ", all rows together, is "
                + Query.plain(some.get().value()) + " of " + Query.plain(all.get()) + " in " + part.whole() + " of "
                + council.submission().source().path() + ": a share over 100 %.";
        return Optional.of(Query.of(totals, of, some.get(), message, false));
    }
}
