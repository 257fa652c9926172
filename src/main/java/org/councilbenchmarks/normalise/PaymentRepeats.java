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

    /** Rows that are looked at together, so that they wait for memory together and not one after the other. */
    private static final int TOGETHER = 256;

    private final long[] hashes = new long[TOGETHER];
    private final long[] references = new long[TOGETHER];
    private final long[] fingerprints = new long[TOGETHER];
    private final long[] pennies = new long[TOGETHER];
    private final int[] lines = new int[TOGETHER];
    private final int[] slots = new int[TOGETHER];
    private final int[] buckets = new int[TOGETHER];
    private int waiting;
    /** Of no meaning, but that reading it may not be left out: the compiler would drop a sum that goes nowhere. */
    @SuppressWarnings("UnusedVariable")
    private long fetched;

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

    /** Looks at a payment; what it finds is to be asked for after {@link #end}. */
    void look(PaymentLine line, int slot, int bucket) {
        int i = waiting++;
        hashes[i] = line.recordHash;
        references[i] = line.referenceHash;
        fingerprints[i] = line.fingerprint();
        pennies[i] = line.pence;
        lines[i] = line.line;
        slots[i] = slot;
        buckets[i] = bucket;
        if (waiting == TOGETHER) {
            lookAtAll();
        }
    }

    /** To be called once all payments were looked at. */
    void end() {
        lookAtAll();
    }

    private void lookAtAll() {
        boolean byRecord = shared || references[0] == 0;
        fetched = byRecord ? records.fetch(hashes, waiting) : byReference.fetch(references, waiting);
        for (int i = 0; i < waiting; i++) {
            if (!isFresh(hashes[i], references[i])) {
                repeat(i);
            }
        }
        waiting = 0;
    }

    private void repeat(int i) {
        identical++;
        pence += pennies[i];
        firstLine = firstLine == 0 ? lines[i] : firstLine;
        if (references[i] == 0) {
            firstWithoutReference = firstWithoutReference == 0 ? lines[i] : firstWithoutReference;
            return;
        }
        identicalWithReference++;
        penceWithReference += pennies[i];
        if (!shared) {
            withReference.add(new Repeat(lines[i], slots[i], buckets[i], pennies[i], fingerprints[i]));
            if (withReference.size() > MOST) {
                share();
            }
        }
    }

    /** Whether no earlier row equals this one. As long as references tell rows apart, one look is enough. */
    private boolean isFresh(long record, long reference) {
        if (shared || reference == 0) {
            return records.add(record);
        }
        long earlier = byReference.putIfAbsent(reference, record);
        if (earlier == 0 || earlier == record) {
            return earlier == 0;
        }
        share();
        return records.add(record);
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
