package org.councilbenchmarks.benchmark.payments;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.statistics.Quantiles;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.payments.PaymentBasis;

/**
 * The months of each council: asks about those that are missing between others, and about those with under a quarter of the
 * median number of payments of the twelve before them, which is what a change of ledger leaves behind.
 */
final class PaymentSeries {
    private static final int TRAILING = 12;
    private static final int ENOUGH = 3;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Map<CouncilCode, TreeMap<YearMonth, Integer>> dated = new TreeMap<>();
    private final Map<CouncilCode, TreeMap<YearMonth, Integer>> held = new TreeMap<>();

    void add(CouncilCode council, PaymentBasis basis, int payments) {
        for (YearMonth month : basis.period().months()) {
            held.computeIfAbsent(council, c -> new TreeMap<>()).merge(month, payments, Integer::sum);
        }
        if (basis.period().isOneMonth()) {
            dated.computeIfAbsent(council, c -> new TreeMap<>())
                    .merge(basis.period().first(), payments, Integer::sum);
        }
    }

    List<Finding> queries() {
        List<Finding> queries = new ArrayList<>();
        held.forEach((council, months) -> missing(council, months, queries));
        dated.forEach((council, months) -> collapsed(council, months, queries));
        return queries;
    }

    private static void missing(CouncilCode council, NavigableMap<YearMonth, Integer> months, List<Finding> queries) {
        List<YearMonth> missing = new ArrayList<>();
        YearMonth last = months.lastKey();
        for (YearMonth month = months.firstKey(); month.isBefore(last); month = month.plusMonths(1)) {
            if (!months.containsKey(month)) {
                missing.add(month);
            }
        }
        if (!missing.isEmpty()) {
            String named =
                    missing.stream().limit(TRAILING).map(YearMonth::toString).collect(Collectors.joining(", "));
            String message = "No payments of " + named + (missing.size() > TRAILING ? " and further months" : "")
                    + " stand, although there are some from before and after.";
            queries.add(query(FindingCode.MONTH_MISSING, council, message));
        }
    }

    private static void collapsed(CouncilCode council, NavigableMap<YearMonth, Integer> months, List<Finding> queries) {
        months.forEach((month, payments) -> {
            List<BigDecimal> before = months.headMap(month).tailMap(month.minusMonths(TRAILING)).values().stream()
                    .map(BigDecimal::valueOf)
                    .toList();
            if (before.size() >= ENOUGH) {
                BigDecimal usual = Quantiles.of(before).median();
                if (BigDecimal.valueOf(payments).compareTo(usual.multiply(QUARTER)) < 0) {
                    String message = String.format(
                            Locale.UK,
                            "%s has %,d payments, the %d months before it a median of %,.0f.",
                            month,
                            payments,
                            before.size(),
                            usual);
                    queries.add(query(FindingCode.VOLUME_COLLAPSE, council, message));
                }
            }
        });
    }

    private static Finding query(FindingCode code, CouncilCode council, String message) {
        return Finding.of(code, Effect.QUERY, new Place("", 0, "payments"), message)
                .withCouncil(council);
    }
}
