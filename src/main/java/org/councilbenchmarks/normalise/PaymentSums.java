package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.ReferenceData;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.returns.SubmissionFacts;

/**
 * Sums the payments of one file as they stream: by council and month (or period), supplier group and expense type. What it
 * holds grows with the kinds of payments, and by eight to sixteen bytes a row for what tells rows apart. For one file, by
 * one thread.
 */
public final class PaymentSums {
    private final PaymentSlots slots;
    private final PaymentBuckets buckets;
    private final PaymentRepeats repeats = new PaymentRepeats();
    private long pence;
    private int taken;
    private int refused;

    public PaymentSums(ReferenceData reference) {
        this.slots = new PaymentSlots(new CouncilRules(reference));
        this.buckets = new PaymentBuckets(reference.suppliers());
    }

    /** Counts a payment in. */
    public void add(PaymentLine line) {
        int slot = slots.numberOf(line);
        int bucket = buckets.numberOf(slot, line);
        slots.take(slot, line);
        buckets.add(bucket, line.line, line.pence);
        repeats.look(line, slot, bucket);
        pence = Math.addExact(pence, line.pence);
        taken++;
    }

    /**
     * Counts a refused row.
     *
     * @param known whether it says whose it is and of which month
     */
    public void refuse(PaymentLine line, boolean known) {
        refused++;
        if (known) {
            slots.refuse(slots.numberOf(line));
        }
    }

    /**
     * Ends the file: takes out payments that repeat another under a reference that tells payments apart, and those of
     * councils that there were not.
     *
     * @param councils by number, the first having number 1
     * @return what is to be said of single rows and of the file
     */
    public List<Finding> end(List<CouncilCode> councils) {
        List<Finding> findings = new ArrayList<>();
        repeats.end();
        if (repeats.areRepetitions()) {
            for (PaymentRepeats.Repeat repeat : repeats.withReference()) {
                takeOut(repeat);
                findings.add(Finding.of(
                        FindingCode.DUPLICATE_ROW,
                        Effect.ROW_REFUSED,
                        Place.line(repeat.line()),
                        "Line " + repeat.line() + " repeats an earlier one in every cell, its reference included, and"
                                + " every other reference of the file stands on one line."));
            }
        }
        repeats.identical().ifPresent(findings::add);
        slots.end(councils).forEach(fault -> {
            taken -= fault.rows();
            refused += fault.rows();
            pence -= buckets.dropSlot(fault.slot());
            findings.add(fault.finding());
        });
        return findings;
    }

    private void takeOut(PaymentRepeats.Repeat repeat) {
        slots.takeOut(repeat.slot(), repeat.fingerprint());
        buckets.takeOut(repeat.bucket(), repeat.pence());
        pence -= repeat.pence();
        taken--;
        refused++;
    }

    public int taken() {
        return taken;
    }

    public int refused() {
        return refused;
    }

    /** Exact sum of the payments taken. */
    public BigDecimal amountGbp() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** Whether any row names a council, or its path does. */
    public boolean hasUnnamed() {
        return slots.hasUnnamed();
    }

    /**
     * A submission for each council and month or period, in the order of both. To be asked after {@link #end}.
     *
     * @param councils by number, the first having number 1; rows that name none belong to the only one
     */
    public List<SubmissionFacts> list(List<CouncilCode> councils) {
        return slots.list(councils, buckets);
    }

    /** Why the file waits, where rows name no council and it cannot be told whose they are. */
    public Optional<Finding> findUnnamed(List<CouncilCode> councils) {
        if (!slots.hasUnnamed() || councils.size() == 1) {
            return Optional.empty();
        }
        String message = councils.isEmpty()
                ? "Neither the rows nor the path of the file say whose payments these are."
                : "Some rows do not say whose payments they are, and the others name " + councils.size() + " councils.";
        return Optional.of(Finding.of(FindingCode.UNKNOWN_COUNCIL, Effect.FILE_REFUSED, Place.WHOLE_FILE, message)
                .withWanted("Put the file into a folder named after the council, as payments/E06000052/ or"
                        + " payments/devon/, or add a line to config/returns/payments/sources.csv."));
    }
}
