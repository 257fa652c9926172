package org.councilbenchmarks.normalise;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.Period;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.payments.LongList;
import org.councilbenchmarks.domain.payments.LongNumbers;
import org.councilbenchmarks.domain.payments.PaymentBasis;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionFacts;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** The submissions of a file of payments in the making: one for each council and month, or period without days. */
final class PaymentSlots {
    private static final int PERIODS = 1 << 20;

    /** Rows of a council that did not exist: all of a slot's. */
    record Fault(int slot, int rows, Finding finding) {}

    private static final class Slot {
        private final int council;
        private final PaymentBasis basis;
        private final int firstLine;
        private final LongList fingerprints = new LongList();
        private DataStatus status = DataStatus.CERTIFIED;
        private boolean dropped;
        private int taken;
        private int refused;

        private Slot(PaymentLine line) {
            this.council = line.council;
            this.firstLine = line.line;
            this.basis = line.period
                    .map(PaymentBasis::undated)
                    .orElseGet(() -> PaymentBasis.month(YearMonth.of(line.month / 12, line.month % 12 + 1)));
        }
    }

    private final CouncilRules rules;
    private final LongNumbers numbers = new LongNumbers();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Period, Integer> periods = new LinkedHashMap<>();
    private long lastKey = -1;
    private int lastSlot;

    PaymentSlots(CouncilRules rules) {
        this.rules = rules;
    }

    int numberOf(PaymentLine line) {
        int when = line.period.isEmpty() ? line.month : PERIODS + numberOf(line.period.get());
        long key = ((long) line.council << 32) | when;
        if (key != lastKey) {
            lastKey = key;
            lastSlot = numbers.numberOf(key);
            if (lastSlot == slots.size()) {
                slots.add(new Slot(line));
            }
        }
        return lastSlot;
    }

    private int numberOf(Period period) {
        return periods.computeIfAbsent(period, p -> periods.size());
    }

    void take(int number, PaymentLine line) {
        Slot slot = slots.get(number);
        slot.taken++;
        if (line.status != slot.status) {
            slot.status = slot.status.and(line.status);
        }
        if (line.period.isEmpty()) {
            slot.fingerprints.add(line.fingerprint());
        }
    }

    void refuse(int number) {
        slots.get(number).refused++;
    }

    void takeOut(int number, long fingerprint) {
        Slot slot = slots.get(number);
        slot.fingerprints.remove(fingerprint);
        slot.taken--;
        slot.refused++;
    }

    boolean hasUnnamed() {
        return slots.stream().anyMatch(slot -> slot.council == PaymentLine.UNNAMED);
    }

    /** Refuses all rows of councils that did not exist in the year. */
    List<Fault> end(List<CouncilCode> councils) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Optional<Finding> fault = findCouncil(slot, councils)
                    .flatMap(council -> rules.findFault(key(council, slot.basis), slot.firstLine));
            if (fault.isPresent()) {
                Finding told = fault.get();
                faults.add(new Fault(
                        i,
                        slot.taken,
                        new Finding(
                                told.code(),
                                told.effect(),
                                told.place(),
                                told.council(),
                                told.was(),
                                told.wanted(),
                                told.message() + " " + slot.taken + " payments of " + slot.basis + " were refused.")));
                slot.refused += slot.taken;
                slot.taken = 0;
                slot.dropped = true;
            }
        }
        return faults;
    }

    private static Optional<CouncilCode> findCouncil(Slot slot, List<CouncilCode> councils) {
        if (slot.council != PaymentLine.UNNAMED) {
            return Optional.of(councils.get(slot.council - 1));
        }
        return councils.size() == 1 ? Optional.of(councils.getFirst()) : Optional.empty();
    }

    private static SubmissionKey key(CouncilCode council, PaymentBasis basis) {
        return new SubmissionKey(
                PaymentTotals.RETURN, List.of(council), basis.period().year(), basis.toString());
    }

    List<SubmissionFacts> list(List<CouncilCode> councils, PaymentBuckets buckets) {
        Map<SubmissionKey, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Optional<CouncilCode> council = findCouncil(slot, councils);
            if (council.isPresent()) {
                byKey.computeIfAbsent(key(council.get(), slot.basis), k -> new ArrayList<>())
                        .add(i);
            }
        }
        return byKey.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> facts(entry.getKey(), entry.getValue(), buckets))
                .toList();
    }

    private SubmissionFacts facts(SubmissionKey key, List<Integer> members, PaymentBuckets buckets) {
        LongList fingerprints = new LongList();
        DataStatus status = DataStatus.CERTIFIED;
        int taken = 0;
        int refused = 0;
        for (int member : members) {
            Slot slot = slots.get(member);
            if (!slot.dropped) {
                fingerprints.addAll(slot.fingerprints);
            }
            status = slot.taken > 0 ? status.and(slot.status) : status;
            taken += slot.taken;
            refused += slot.refused;
        }
        List<Row> rows = taken == 0 ? List.of() : buckets.rows(members);
        return new SubmissionFacts(
                new Submission(key, taken == 0 ? DataStatus.PROVISIONAL : status, taken, refused),
                rows,
                RowFingerprints.of(fingerprints.toArray()));
    }
}
