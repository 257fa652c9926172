package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.csv.CellBytes;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.intake.cells.CellReading;
import org.councilbenchmarks.intake.cells.ColumnReader;
import org.councilbenchmarks.intake.cells.PlainMoney;

/** Reads the amounts of payments. For one file, by one thread. */
final class PaymentAmounts {
    private final int place;
    private final String label;
    private final PaymentFaults faults;
    private final ColumnReader reader;
    private final Oddities oddities;
    private final PlainMoney money = new PlainMoney();
    private final boolean inPounds;

    PaymentAmounts(PaymentColumns columns, CouncilRegister register, Oddities oddities) {
        this.place = columns.place("amount");
        this.label = columns.written("amount");
        this.faults = new PaymentFaults(columns, "amount", "an amount in pounds");
        BigDecimal scale = place == PaymentColumns.ABSENT
                ? BigDecimal.ONE
                : columns.label(place).scale();
        this.inPounds = scale.compareTo(BigDecimal.ONE) == 0;
        this.reader = ColumnReader.of(columns.column("amount"), scale, register);
        this.oddities = oddities;
    }

    int place() {
        return place;
    }

    /** Pence; {@link PlainMoney#NONE} where the row has no amount. */
    long read(CellBytes record) {
        if (record.isEmpty(place)) {
            return PlainMoney.NONE;
        }
        long pence = inPounds ? money.parse(record.bytes(), record.from(place), record.to(place)) : PlainMoney.NONE;
        if (pence == PlainMoney.NONE) {
            return readOther(record);
        }
        if (money.wasRounded()) {
            oddities.add(FindingCode.ROUNDED, record.line(), label, record.text(place));
        }
        return pence;
    }

    private long readOther(CellBytes record) {
        CellReading reading = reader.read(record.text(place), Optional.empty());
        if (reading instanceof CellReading.Mended mended) {
            oddities.add(mended.oddity(), record.line(), label, record.text(place));
        }
        return pence(reading);
    }

    private static long pence(CellReading reading) {
        return switch (reading) {
            case CellReading.Read read -> pence(read.cell());
            case CellReading.Mended mended -> pence(mended.cell());
            case CellReading.Unreadable unreadable -> PlainMoney.NONE;
        };
    }

    private static long pence(Cell cell) {
        return cell.findNumber()
                .filter(number -> number.abs().compareTo(PlainMoney.MOST) <= 0)
                .map(number -> number.movePointRight(2).longValueExact())
                .orElse(PlainMoney.NONE);
    }

    /** What is wrong with the amount of a refused row, if anything is. */
    Optional<Finding> findFault(CellBytes record) {
        if (record.isEmpty(place)) {
            return Optional.of(faults.missing(record));
        }
        CellReading reading = reader.read(record.text(place), Optional.empty());
        return pence(reading) == PlainMoney.NONE ? Optional.of(faults.unreadable(record, reading)) : Optional.empty();
    }
}
