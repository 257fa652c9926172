package org.councilbenchmarks.benchmark.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Of;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Sum;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.measures.Decimals;

/**
 * Asks about figures that are ten times last year's or a tenth of them (thresholds {@code jump_factor}, {@code jump_least_gbp},
 * {@code jump_least_fte}): of the whole submission, else of its parts. Both have to be above nought, and the larger one above
 * the least that is worth a question.
 */
final class LastYear {
    private final BigDecimal factor;
    private final BigDecimal leastGbp;
    private final BigDecimal leastFte;

    LastYear(Catalogue catalogue) {
        this.factor = catalogue.getThreshold(Threshold.JUMP_FACTOR);
        this.leastGbp = catalogue.getThreshold(Threshold.JUMP_LEAST_GBP);
        this.leastFte = catalogue.getThreshold(Threshold.JUMP_LEAST_FTE);
    }

    /** The wholes come first, so that a part is not asked about where all of its column jumped. */
    List<Finding> list(SubmissionTotals now, SubmissionTotals before) {
        List<Finding> queries = new ArrayList<>();
        Set<String> jumped = new HashSet<>();
        now.sums().forEach((of, sum) -> {
            if (jumped.contains(of.column())) {
                return;
            }
            Optional<Finding> query =
                    before.find(of.part(), of.column()).flatMap(last -> ask(now, of, sum, last, before));
            if (query.isPresent()) {
                queries.add(query.get());
                if (of.isWhole()) {
                    jumped.add(of.column());
                }
            }
        });
        return queries;
    }

    private Optional<Finding> ask(SubmissionTotals now, Of of, Sum sum, Sum last, SubmissionTotals before) {
        BigDecimal least = of.column().endsWith("_fte") ? leastFte : leastGbp;
        if (sum.value().signum() <= 0
                || last.value().signum() <= 0
                || sum.value().max(last.value()).compareTo(least) < 0) {
            return Optional.empty();
        }
        boolean more = sum.value().compareTo(last.value()) > 0;
        BigDecimal times =
                more ? Decimals.divide(sum.value(), last.value()) : Decimals.divide(last.value(), sum.value());
        return times.compareTo(factor) < 0
                ? Optional.empty()
                : Optional.of(
                        query(now, of, sum, last, before.submission().key().year(), times, more));
    }

    private static Finding query(
            SubmissionTotals now, Of of, Sum sum, Sum last, FinancialYear year, BigDecimal times, boolean more) {
        String message = of.column() + (of.isWhole() ? ", all rows together," : " of " + of.part()) + " is "
                + Query.plain(sum.value()) + " for " + now.submission().key().year() + " and was "
                + Query.plain(last.value()) + " for " + year + ": " + Query.plain(times) + " times as "
                + (more ? "much." : "little.");
        return Query.of(now, of, sum, message, Query.isThousand(times));
    }
}
