package org.councilbenchmarks.benchmark.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Of;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Sum;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.Threshold;
import org.councilbenchmarks.domain.CouncilClass;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * Asks about wholes that are, for each resident, a hundred times those of the council's class or a hundredth (threshold {@code
 * peer_factor}; the median of at least five councils): mostly pounds where thousands are usual. Joint returns are left out,
 * whose residents are not one council's.
 */
final class ClassMedians {
    private static final int ENOUGH = 5;

    private final Catalogue catalogue;
    private final BigDecimal factor;

    ClassMedians(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.factor = catalogue.getThreshold(Threshold.PEER_FACTOR);
    }

    private record Group(ReturnId returnId, String basis, FinancialYear year, CouncilClass kind, String column) {}

    Medians of(Collection<SubmissionTotals> all) {
        Map<Group, List<BigDecimal>> values = new HashMap<>();
        for (SubmissionTotals totals : all) {
            totals.sums()
                    .forEach((of, sum) -> perResident(totals, of, sum)
                            .ifPresent(value -> group(totals, of)
                                    .ifPresent(group -> values.computeIfAbsent(group, g -> new ArrayList<>())
                                            .add(value))));
        }
        Map<Group, BigDecimal> medians = new HashMap<>();
        values.forEach((group, found) -> {
            if (found.size() >= ENOUGH) {
                medians.put(group, Quantiles.of(found).median());
            }
        });
        return new Medians(medians);
    }

    private Optional<Group> group(SubmissionTotals totals, Of of) {
        SubmissionKey key = totals.submission().key();
        return catalogue
                .councils()
                .find(key.councils().getFirst())
                .map(council ->
                        new Group(key.returnId(), key.basis(), key.year(), council.councilClass(), of.column()));
    }

    /** A whole above nought, for each resident. */
    private Optional<BigDecimal> perResident(SubmissionTotals totals, Of of, Sum sum) {
        SubmissionKey key = totals.submission().key();
        if (!of.isWhole() || key.isJoint() || sum.value().signum() <= 0) {
            return Optional.empty();
        }
        return catalogue
                .reference()
                .population()
                .find(key.councils().getFirst(), key.year())
                .map(estimate -> Decimals.divide(sum.value(), BigDecimal.valueOf(estimate.residents())));
    }

    /** The medians of what stands. */
    final class Medians {
        private final Map<Group, BigDecimal> medians;

        private Medians(Map<Group, BigDecimal> medians) {
            this.medians = Map.copyOf(medians);
        }

        List<Finding> list(SubmissionTotals totals) {
            List<Finding> queries = new ArrayList<>();
            totals.sums()
                    .forEach((of, sum) -> perResident(totals, of, sum)
                            .flatMap(value -> group(totals, of)
                                    .flatMap(group -> Optional.ofNullable(medians.get(group))
                                            .flatMap(median -> ask(totals, of, sum, group, value, median))))
                            .ifPresent(queries::add));
            return queries;
        }

        private Optional<Finding> ask(
                SubmissionTotals totals, Of of, Sum sum, Group group, BigDecimal value, BigDecimal median) {
            boolean more = value.compareTo(median) > 0;
            BigDecimal times = more ? Decimals.divide(value, median) : Decimals.divide(median, value);
            if (times.compareTo(factor) < 0) {
                return Optional.empty();
            }
            String message = of.column() + ", all rows together, is " + Query.plain(sum.value()) + " for "
                    + group.year() + ": for each resident " + Query.plain(times) + " times as "
                    + (more ? "much" : "little") + " as the median of "
                    + group.kind().code() + " councils.";
            return Optional.of(Query.of(totals, of, sum, message, true));
        }
    }
}
