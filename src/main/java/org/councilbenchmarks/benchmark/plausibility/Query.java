package org.councilbenchmarks.benchmark.plausibility;

import java.math.BigDecimal;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Of;
import org.councilbenchmarks.benchmark.plausibility.SubmissionTotals.Sum;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.measures.Decimals;

/** A question to a council about a sum of its rows. */
final class Query {
    private static final int SAID_PLACES = 1;
    private static final BigDecimal HALF_A_THOUSAND = BigDecimal.valueOf(500);
    private static final BigDecimal TWO_THOUSAND = BigDecimal.valueOf(2_000);

    private Query() {}

    /**
     * @param thousands whether it looks as though pounds stood where thousands were meant, or the other way round
     */
    static Finding of(SubmissionTotals totals, Of of, Sum sum, String message, boolean thousands) {
        var submission = totals.submission();
        Finding query = Finding.of(
                        FindingCode.IMPLAUSIBLE,
                        Effect.QUERY,
                        Place.cell(of.isWhole() ? 0 : sum.line(), of.column()),
                        message)
                .withWas(plain(sum.value()))
                .withCouncil(submission.key().councils().getFirst())
                .inFile(submission.source().path());
        return thousands
                ? query.withWanted(
                        "See whether one of them is in thousands (£000) and the other in pounds. Confirm it, or"
                                + " correct it and drop the file again.")
                : query;
    }

    static String plain(BigDecimal number) {
        return Decimals.plain(number, SAID_PLACES);
    }

    /** Whether one figure is about a thousand times another. */
    static boolean isThousand(BigDecimal times) {
        return times.compareTo(HALF_A_THOUSAND) >= 0 && times.compareTo(TWO_THOUSAND) <= 0;
    }
}
