package org.councilbenchmarks.benchmark.plausibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Every question about what stands, in the order of its submissions. */
public final class PlausibilityQueries {
    private final LastYear lastYear;
    private final ClassMedians classes;

    private PlausibilityQueries(LastYear lastYear, ClassMedians classes) {
        this.lastYear = lastYear;
        this.classes = classes;
    }

    /** @param catalogue knows thresholds, classes and residents */
    public static PlausibilityQueries of(Catalogue catalogue) {
        return new PlausibilityQueries(new LastYear(catalogue), new ClassMedians(catalogue));
    }

    /** @param all what stands, a joint submission once or once for each of its councils */
    public List<Finding> list(Collection<SubmissionTotals> all) {
        Map<SubmissionKey, SubmissionTotals> byKey = new TreeMap<>();
        all.forEach(totals -> byKey.put(totals.submission().key(), totals));
        ClassMedians.Medians medians = classes.of(byKey.values());
        List<Finding> queries = new ArrayList<>();
        byKey.forEach((key, totals) -> {
            before(key).map(byKey::get).ifPresent(before -> queries.addAll(lastYear.list(totals, before)));
            queries.addAll(medians.list(totals));
            queries.addAll(Wholes.list(totals, byKey));
        });
        return queries;
    }

    /** The same of the year before; none of the first year that there is. */
    private static Optional<SubmissionKey> before(SubmissionKey key) {
        return FinancialYear.find(key.year().first() - 1)
                .map(year -> new SubmissionKey(key.returnId(), key.councils(), year, key.basis()));
    }
}
