package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.Period;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.payments.PaymentLine;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;
import org.councilbenchmarks.intake.cells.PeriodText;
import org.councilbenchmarks.intake.cells.PlainDay;

/**
 * Reads the days of payments, or the periods of whole months that stand in their place. A file has few different days: what a
 * cell was read as is found again by its hash. For one file, by one thread.
 */
final class PaymentDays {
    /** Days of a year and more; a power of two. */
    private static final int REMEMBERED = 1 << 10;

    private final int place;
    private final PaymentFaults faults;
    private final ColumnReader reader;
    private final Optional<Period> ofFile;
    private final Oddities oddities;
    private final String label;
    private final long[] known = new long[REMEMBERED];
    private final int[] months = new int[REMEMBERED];
    private final int[] days = new int[REMEMBERED];

    /** @param ofFile the period of payments that bear no day, where somebody put it down */
    PaymentDays(PaymentColumns columns, Optional<Period> ofFile, CouncilRegister register, Oddities oddities) {
        this.place = columns.place("date");
        this.label = columns.written("date");
        this.faults = new PaymentFaults(columns, "date", "a date with the day before the month");
        this.reader = ColumnReader.of(columns.column("date"), BigDecimal.ONE, register);
        this.ofFile = ofFile;
        this.oddities = oddities;
    }

    int place() {
        return place;
    }

    /**
     * Fills in day and month, or the period.
     *
     * @return whether the row has either
     */
    boolean read(CellBytes record, CellHashes hashes, PaymentLine line) {
        if (record.isEmpty(place)) {
            line.period = ofFile;
            return ofFile.isPresent();
        }
        long hash = hashes.get(place);
        int slot = (int) (hash >>> 20) & (REMEMBERED - 1);
        if (known[slot] == hash) {
            line.period = Optional.empty();
            line.month = months[slot];
            line.day = days[slot];
            return true;
        }
        int packed = PlainDay.parse(record.bytes(), record.from(place), record.to(place));
        if (packed == PlainDay.NONE) {
            return readOther(record, line);
        }
        if (!set(line, LocalDate.of(PlainDay.year(packed), PlainDay.month(packed), PlainDay.day(packed)))) {
            return false;
        }
        known[slot] = hash;
        months[slot] = line.month;
        days[slot] = line.day;
        return true;
    }

    private boolean readOther(CellBytes record, PaymentLine line) {
        String text = record.text(place);
        CellReading reading = reader.read(text, Optional.empty());
        Optional<LocalDate> day = findDay(reading);
        if (day.isPresent()) {
            if (reading instanceof CellReading.Mended mended) {
                oddities.add(mended.oddity(), record.line(), label, text);
            }
            return set(line, day.get());
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

    /** Whether it is the day of a payment: a slip may give it a year of which there are no councils. */
    private static boolean set(PaymentLine line, LocalDate day) {
        line.period = Optional.empty();
        line.month = day.getYear() * 12 + day.getMonthValue() - 1;
        line.day = (int) day.toEpochDay();
        return isOfYearThatCanBe(day);
    }

    private static boolean isOfYearThatCanBe(LocalDate day) {
        int first = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        return FinancialYear.find(first).isPresent();
    }

    /** What is wrong with the day of a refused row, if anything is. */
    Optional<Finding> findFault(CellBytes record, PaymentLine line) {
        if (record.isEmpty(place)) {
            return ofFile.isPresent() ? Optional.empty() : Optional.of(faults.missing(record));
        }
        CellReading reading = reader.read(record.text(place), Optional.empty());
        Optional<LocalDate> day = findDay(reading);
        if (day.isPresent()) {
            return isOfYearThatCanBe(day.get()) ? Optional.empty() : Optional.of(faults.ofNoYear(record));
        }
        return line.period.isPresent() ? Optional.empty() : Optional.of(faults.unreadable(record, reading));
    }
}
