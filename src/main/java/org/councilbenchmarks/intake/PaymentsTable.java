package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.SourceMapping;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.Period;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.payments.Hashes;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;
import org.councilbenchmarks.intake.cells.PeriodText;
import org.councilbenchmarks.intake.cells.PlainDay;
import org.councilbenchmarks.intake.cells.PlainMoney;
import org.councilbenchmarks.intake.cells.Wanted;

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
    private final Optional<Period> period;
    private final PaymentTexts texts;
    private final BodyNames bodies;
    private final PaymentTotalRows totalRows;
    private final Oddities oddities = new Oddities();
    private final PlainMoney money = new PlainMoney();
    private final ColumnReader days;
    private final ColumnReader amounts;
    private final ColumnReader statuses;
    private final boolean inPounds;
    private final int datePlace;
    private final int amountPlace;
    private final int supplierPlace;
    private final int referencePlace;
    private final int typePlace;
    private final int statusPlace;
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
        this.period = source.flatMap(SourceMapping::period);
        Optional<String> council = Optional.of(path.council())
                .filter(name -> !name.isEmpty())
                .or(() -> source.flatMap(SourceMapping::council).map(CouncilCode::value));
        this.bodies = new BodyNames(register, columns.places("body"), council);
        this.datePlace = columns.place("date");
        this.amountPlace = columns.place("amount");
        this.supplierPlace = columns.place("supplier");
        this.referencePlace = columns.place("transaction");
        this.typePlace = columns.place("expense_type");
        this.statusPlace = columns.place("status");
        BigDecimal scale =
                amountPlace < Integer.MAX_VALUE ? columns.label(amountPlace).scale() : BigDecimal.ONE;
        this.inPounds = scale.compareTo(BigDecimal.ONE) == 0;
        this.days = ColumnReader.of(columns.column("date"), BigDecimal.ONE, register);
        this.amounts = ColumnReader.of(columns.column("amount"), scale, register);
        this.statuses = ColumnReader.of(columns.column("status"), BigDecimal.ONE, register);
        this.texts = new PaymentTexts(
                ColumnReader.of(columns.column("supplier"), BigDecimal.ONE, register),
                columns.written("supplier"),
                oddities);
        this.totalRows = new PaymentTotalRows(columns.header(), datePlace, amountPlace, supplierPlace);
    }

    /** What the record is; where it is a payment, {@link #line()} says what it says, else {@link #faults()} what is wrong. */
    public Kind read(CellBytes record) {
        if (!file.isData(record.line())) {
            return Kind.OUTSIDE;
        }
        line.line = record.line();
        dated = readDay(record);
        boolean known = readAmount(record);
        boolean asks = !dated || !known || record.isEmpty(datePlace);
        if (asks) {
            Optional<FindingCode> reason = totalRows.findReason(record, known ? line.pence : PlainMoney.NONE);
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
        byte[] bytes = record.bytes();
        line.council = dated ? bodies.number(record, financialYear()) : PaymentLine.UNNAMED;
        line.referenceHash = record.isEmpty(referencePlace)
                ? 0
                : Hashes.of(bytes, record.from(referencePlace), record.to(referencePlace));
        texts.read(record, supplierPlace, typePlace, line);
        long hash = record.width();
        for (int i = 0; i < record.width(); i++) {
            hash = Hashes.and(hash, Hashes.of(bytes, record.from(i), record.to(i)));
        }
        line.recordHash = hash;
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
        long hash = Hashes.of(record.bytes(), record.from(statusPlace), record.to(statusPlace));
        if (hash != statusHash) {
            statusHash = hash;
            lastStatus = readStatus(record);
        }
        return lastStatus;
    }

    private DataStatus readStatus(CellBytes record) {
        return statuses.read(record.text(statusPlace), Optional.empty()) instanceof CellReading.Read read
                ? DataStatus.find(read.cell().canonical()).orElse(DataStatus.PROVISIONAL)
                : DataStatus.PROVISIONAL;
    }

    /** Whether the row has a day, or a period of whole months in place of one. */
    private boolean readDay(CellBytes record) {
        line.period = Optional.empty();
        if (record.isEmpty(datePlace)) {
            line.period = period;
            return period.isPresent();
        }
        int packed = PlainDay.parse(record.bytes(), record.from(datePlace), record.to(datePlace));
        if (packed != PlainDay.NONE) {
            setDay(PlainDay.year(packed), PlainDay.month(packed), PlainDay.day(packed));
            return true;
        }
        String text = record.text(datePlace);
        CellReading reading = days.read(text, Optional.empty());
        Optional<LocalDate> day = findDay(reading);
        if (day.isPresent()) {
            if (reading instanceof CellReading.Mended mended) {
                oddities.add(mended.oddity(), record.line(), columns.written("date"), text);
            }
            setDay(day.get().getYear(), day.get().getMonthValue(), day.get().getDayOfMonth());
            return true;
        }
        line.period = PeriodText.parse(text);
        return line.period.isPresent();
    }

    private static Optional<LocalDate> findDay(CellReading reading) {
        return switch (reading) {
            case CellReading.Read read ->
                read.cell() instanceof Cell.Day day ? Optional.of(day.value()) : Optional.empty();
            case CellReading.Mended mended ->
                mended.cell() instanceof Cell.Day day ? Optional.of(day.value()) : Optional.empty();
            case CellReading.Unreadable unreadable -> Optional.empty();
        };
    }

    private void setDay(int year, int month, int day) {
        line.month = year * 12 + month - 1;
        line.day = (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private boolean readAmount(CellBytes record) {
        if (record.isEmpty(amountPlace)) {
            return false;
        }
        long pence = inPounds
                ? money.parse(record.bytes(), record.from(amountPlace), record.to(amountPlace))
                : PlainMoney.NONE;
        if (pence != PlainMoney.NONE) {
            line.pence = pence;
            if (money.wasRounded()) {
                oddities.add(FindingCode.ROUNDED, record.line(), columns.written("amount"), record.text(amountPlace));
            }
            return true;
        }
        return switch (amounts.read(record.text(amountPlace), Optional.empty())) {
            case CellReading.Read read -> takeAmount(read.cell());
            case CellReading.Mended mended -> {
                oddities.add(mended.oddity(), record.line(), columns.written("amount"), record.text(amountPlace));
                yield takeAmount(mended.cell());
            }
            case CellReading.Unreadable unreadable -> false;
        };
    }

    private boolean takeAmount(Cell cell) {
        Optional<BigDecimal> pounds =
                cell.findNumber().filter(number -> number.abs().compareTo(PlainMoney.MOST) <= 0);
        pounds.ifPresent(number -> line.pence = number.movePointRight(2).longValueExact());
        return pounds.isPresent();
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
        fault(record, "date", datePlace, days);
        fault(record, "amount", amountPlace, amounts);
        if (hasCellsBeyondHeader(record)) {
            faults.add(Finding.of(
                    FindingCode.EXTRA_CELL,
                    Effect.ROW_REFUSED,
                    Place.line(record.line()),
                    "The row has " + record.width() + " cells where the header has " + file.width()
                            + ", so they may not stand under their names."));
        }
    }

    private void fault(CellBytes record, String column, int place, ColumnReader reader) {
        String text = record.text(place);
        String label = columns.written(column);
        if (text.isEmpty()) {
            if (!(column.equals("date") && period.isPresent())) {
                faults.add(refused(
                        FindingCode.MISSING_CELL, record, label, "'" + label + "' is empty and is needed.", column));
            }
            return;
        }
        CellReading reading = reader.read(text, Optional.empty());
        boolean unread = reading instanceof CellReading.Unreadable
                || (column.equals("amount") && !takes(reading))
                || (column.equals("date") && isBlank(reading));
        if (unread && !(column.equals("date") && line.period.isPresent())) {
            String kind = column.equals("date") ? "a date with the day before the month" : "an amount in pounds";
            faults.add(refused(
                    FindingCode.TYPE_ERROR,
                    record,
                    label,
                    "'" + label + "' is not " + kind + ": '" + text + "'.",
                    column));
        }
    }

    private boolean takes(CellReading reading) {
        return switch (reading) {
            case CellReading.Read read -> takeAmount(read.cell());
            case CellReading.Mended mended -> takeAmount(mended.cell());
            case CellReading.Unreadable unreadable -> false;
        };
    }

    private static boolean isBlank(CellReading reading) {
        return reading instanceof CellReading.Mended mended && mended.cell().isBlank();
    }

    private Finding refused(FindingCode code, CellBytes record, String label, String message, String column) {
        int place = columns.place(column);
        return Finding.of(code, Effect.ROW_REFUSED, Place.cell(record.line(), label), message)
                .withWas(record.text(place))
                .withWanted(Wanted.of(columns.column(column)));
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
