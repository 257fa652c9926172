package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.SourceMapping;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;
import org.councilbenchmarks.intake.cells.PlainMoney;

/**
 * The rows of one file of published payments. Give it every record in order; it says which are payments, and what day, whose,
 * how much and to whom. Ordinary cells are read from their bytes; whatever is written another way is read as in any other
 * return. For one file, by one thread.
 */
public final class PaymentsTable {
    /** What a record is. */
    public enum Kind {
        /** The header, or what stands before it. */
        OUTSIDE,
        /** Blank, the header again, or a total. */
        SKIPPED,
        REFUSED,
        PAYMENT
    }

    private final Recognition.Recognised file;
    private final PaymentColumns columns;
    private final PaymentDays days;
    private final PaymentAmounts amounts;
    private final PaymentTexts texts;
    private final BodyNames bodies;
    private final PaymentTotalRows totalRows;
    private final Oddities oddities = new Oddities();
    private final ColumnReader statuses;
    private final int supplierPlace;
    private final int referencePlace;
    private final int typePlace;
    private final int statusPlace;
    private final CellHashes hashes = new CellHashes();
    private final PaymentLine line = new PaymentLine();
    private final List<Finding> faults = new ArrayList<>();
    private boolean dated;
    private long statusHash;
    private DataStatus lastStatus = DataStatus.PROVISIONAL;
    private int skipped;

    /** @param path what the path of the file says of it */
    public PaymentsTable(Recognition.Recognised file, PathFacts path, CouncilRegister register) {
        this.file = file;
        this.columns = new PaymentColumns(file.match());
        Optional<SourceMapping> source = path.findSource(file.schema().id());
        Optional<String> council = Optional.of(path.council())
                .filter(name -> !name.isEmpty())
                .or(() -> source.flatMap(SourceMapping::council).map(CouncilCode::value));
        this.bodies = new BodyNames(register, columns.places("body"), council);
        this.days = new PaymentDays(columns, source.flatMap(SourceMapping::period), register, oddities);
        this.amounts = new PaymentAmounts(columns, register, oddities);
        this.supplierPlace = columns.place("supplier");
        this.referencePlace = columns.place("transaction");
        this.typePlace = columns.place("expense_type");
        this.statusPlace = columns.place("status");
        this.statuses = ColumnReader.of(columns.column("status"), BigDecimal.ONE, register);
        this.texts = new PaymentTexts(
                ColumnReader.of(columns.column("supplier"), BigDecimal.ONE, register),
                columns.written("supplier"),
                oddities);
        this.totalRows = new PaymentTotalRows(columns.header(), days.place(), amounts.place(), supplierPlace);
    }

    /** What the record is; where it is a payment, {@link #line()} says what it says, else {@link #faults()} what is wrong. */
    public Kind read(CellBytes record) {
        if (!file.isData(record.line())) {
            return Kind.OUTSIDE;
        }
        line.line = record.line();
        line.recordHash = hashes.read(record);
        dated = days.read(record, hashes, line);
        line.pence = amounts.read(record);
        boolean known = line.pence != PlainMoney.NONE;
        if (!dated || !known || record.isEmpty(days.place())) {
            Optional<FindingCode> reason = totalRows.findReason(record, line.pence);
            if (reason.isPresent()) {
                skipped++;
                oddities.add(reason.get(), record.line(), "", "");
                return Kind.SKIPPED;
            }
        }
        readRest(record);
        if (!dated || !known || hasCellsBeyondHeader(record)) {
            collectFaults(record);
            return Kind.REFUSED;
        }
        totalRows.add(line.pence);
        return Kind.PAYMENT;
    }

    private void readRest(CellBytes record) {
        line.council = dated ? bodies.number(record, hashes, financialYear()) : PaymentLine.UNNAMED;
        line.referenceHash = record.isEmpty(referencePlace) ? 0 : hashes.get(referencePlace);
        texts.read(record, hashes, supplierPlace, typePlace, line);
        line.status = record.isEmpty(statusPlace) ? DataStatus.PROVISIONAL : status(record);
    }

    private int financialYear() {
        if (line.period.isPresent()) {
            return line.period.get().year().first();
        }
        return line.month % 12 < 3 ? line.month / 12 - 1 : line.month / 12;
    }

    /** Most rows have the status of the one before. */
    private DataStatus status(CellBytes record) {
        if (hashes.get(statusPlace) != statusHash) {
            statusHash = hashes.get(statusPlace);
            lastStatus = readStatus(record);
        }
        return lastStatus;
    }

    private DataStatus readStatus(CellBytes record) {
        return statuses.read(record.text(statusPlace), Optional.empty()) instanceof CellReading.Read read
                ? DataStatus.find(read.cell().canonical()).orElse(DataStatus.PROVISIONAL)
                : DataStatus.PROVISIONAL;
    }

    private boolean hasCellsBeyondHeader(CellBytes record) {
        for (int i = file.width(); i < record.width(); i++) {
            if (!record.isEmpty(i)) {
                return true;
            }
        }
        return false;
    }

    private void collectFaults(CellBytes record) {
        faults.clear();
        days.findFault(record, line).ifPresent(faults::add);
        amounts.findFault(record).ifPresent(faults::add);
        if (hasCellsBeyondHeader(record)) {
            faults.add(Finding.of(
                    FindingCode.EXTRA_CELL,
                    Effect.ROW_REFUSED,
                    Place.line(record.line()),
                    "The row has " + record.width() + " cells where the header has " + file.width()
                            + ", so they may not stand under their names."));
        }
    }

    /** The payment that was read last; filled anew with the next. */
    public PaymentLine line() {
        return line;
    }

    /** Why the record that was read last is refused. */
    public List<Finding> faults() {
        return List.copyOf(faults);
    }

    /** Whether the record that was read last says at least whose it is and of which month. */
    public boolean isDated() {
        return dated;
    }

    public int skipped() {
        return skipped;
    }

    /** The councils that rows or path name, in the order of their numbers, the first having number 1. */
    public List<CouncilCode> councils() {
        return bodies.councils();
    }

    /** Why the file waits, if it does: column and path name different councils. */
    public Optional<Finding> findConflict() {
        return bodies.conflict()
                .map(conflict -> Finding.of(
                                FindingCode.CONFLICTING_COUNCIL,
                                Effect.FILE_REFUSED,
                                Place.cell(
                                        conflict.line(),
                                        columns.label(conflict.place()).written()),
                                "The rows are of " + conflict.named() + ", the path of the file says "
                                        + conflict.byPath() + ".")
                        .withWas(conflict.named()));
    }

    /** What is told once per file. */
    public List<Finding> notes() {
        List<Finding> notes = new ArrayList<>(oddities.list());
        if (bodies.unknownTexts() > 0) {
            int first = bodies.unknown().values().iterator().next();
            String named = String.join("', '", bodies.unknown().keySet());
            notes.add(Finding.of(
                            FindingCode.UNKNOWN_COUNCIL,
                            Effect.NOTE,
                            Place.cell(first, columns.written("body")),
                            (bodies.unknownTexts() == 1
                                            ? "A text names no council and was"
                                            : bodies.unknownTexts() + " texts name no council and were")
                                    + " taken for part of the one whose"
                                    + " file it is: '" + named + "'"
                                    + (bodies.unknownTexts() > bodies.unknown().size() ? " …" : "") + ".")
                    .withWas(bodies.unknown().keySet().iterator().next()));
        }
        return notes;
    }
}
