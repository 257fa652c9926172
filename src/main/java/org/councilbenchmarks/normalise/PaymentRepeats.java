package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.payments.LongMap;
import org.councilbenchmarks.domain.payments.LongSet;
import org.councilbenchmarks.domain.payments.PaymentLine;

/**
 * Rows that are equal in every cell. Thirty-three equal fostering payments on one day are thirty-three payments, so they are
 * taken, with one query for the file. They are repetitions only where both bear a reference and every reference of the file,
 * such repetitions apart, stands on one line: only then does a reference tell payments apart.
 */
final class PaymentRepeats {
    /** More are not told apart: a file with a million repeated rows is no list of payments. */
    private static final int MOST = 1_000_000;

    /** A row that equals an earlier one and bears a reference. */
    record Repeat(int line, int slot, int bucket, long pence, long fingerprint) {}

    private final LongSet records = new LongSet();
    /** Hash of the row that first bore a reference, by the hash of that. */
    private LongMap byReference = new LongMap();

    private boolean shared;
    private final List<Repeat> withReference = new ArrayList<>();
    private int identical;
    private int identicalWithReference;
    private int firstLine;
    private int firstWithoutReference;
    private long pence;
    private long penceWithReference;

    void look(PaymentLine line, int slot, int bucket) {
        if (isFresh(line)) {
            return;
        }
        identical++;
        pence += line.pence;
        firstLine = firstLine == 0 ? line.line : firstLine;
        if (line.referenceHash == 0) {
            firstWithoutReference = firstWithoutReference == 0 ? line.line : firstWithoutReference;
            return;
        }
        identicalWithReference++;
        penceWithReference += line.pence;
        if (!shared) {
            withReference.add(new Repeat(line.line, slot, bucket, line.pence, line.fingerprint()));
            if (withReference.size() > MOST) {
                share();
            }
        }
    }

    /** Whether no earlier row equals this one. As long as references tell rows apart, one look is enough. */
    private boolean isFresh(PaymentLine line) {
        if (shared || line.referenceHash == 0) {
            return records.add(line.recordHash);
        }
        long earlier = byReference.putIfAbsent(line.referenceHash, line.recordHash);
        if (earlier == 0 || earlier == line.recordHash) {
            return earlier == 0;
        }
        share();
        return records.add(line.recordHash);
    }

    /** A reference stands on lines that differ: it does not tell payments apart, and need not be looked at any more. */
    private void share() {
        shared = true;
        byReference.forEachValue(record -> records.add(record));
        byReference = new LongMap();
        withReference.clear();
    }

    /** Whether rows that are equal and bear a reference are one and the same payment. */
    boolean areRepetitions() {
        return !shared;
    }

    /** Those that are taken out; none where {@link #areRepetitions()} is not so. */
    List<Repeat> withReference() {
        return List.copyOf(withReference);
    }

    /** The query about those that were taken, if any. */
    Optional<Finding> identical() {
        int rows = shared ? identical : identical - identicalWithReference;
        if (rows == 0) {
            return Optional.empty();
        }
        long sum = shared ? pence : pence - penceWithReference;
        String message = rows + (rows == 1 ? " row is" : " rows are")
                + " equal to an earlier one in every cell, together £"
                + String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(sum, 2))
                + ". All were counted.";
        int line = shared ? firstLine : firstWithoutReference;
        return Optional.of(Finding.of(FindingCode.IDENTICAL_ROWS, Effect.QUERY, Place.line(line), message));
    }
}
