package org.councilbenchmarks.intake.cells;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Cell;

/**
 * Reads the cells of one column as the schema has it: blanks and words for missing, the form of its type, its limits.
 * Whether a blank may stand there is the row's matter. For one file, by one thread: names and codes come again in row
 * after row, so what they were read as is remembered.
 */
public final class ColumnReader {
    /** More different values than a list of names has are not worth remembering. */
    private static final int REMEMBERED = 2_000;

    private record Seen(String raw, Optional<FinancialYear> year) {}

    private final Column column;
    private final CellParser parser;
    private final Map<Seen, CellReading> remembered = new HashMap<>();

    private ColumnReader(Column column, CellParser parser) {
        this.column = column;
        this.parser = parser;
    }

    /**
     * @param scale ones to the unit that the file's header names: 1,000 for £000, 0.01 for per cent; 1 where it names none
     * @throws IllegalArgumentException where a column of codes has no list
     */
    public static ColumnReader of(Column column, BigDecimal scale, CouncilRegister register) {
        CellParser parser = switch (column.type()) {
            case COUNCIL, COUNCILS -> new CouncilParser(register);
            case FINANCIAL_YEAR -> new FinancialYearParser();
            case STATUS, CODE -> new CodeParser(list(column));
            case MONEY -> new MoneyParser(scale);
            case NUMBER -> new NumberParser(UnitWords.of(column.name()));
            case INTEGER -> new IntegerParser(UnitWords.of(column.name()));
            case SHARE -> new ShareParser(scale.compareTo(BigDecimal.ONE) < 0);
            case DATE -> new DateParser();
            case DATE_OR_ROLLING -> new RollingDateParser(new DateParser());
            case YES_NO -> new YesNoParser(list(column));
            case YEAR -> new YearParser();
            case TEXT -> new TextParser();
        };
        return new ColumnReader(column, parser);
    }

    private static CodeList list(Column column) {
        return column.codes()
                .orElseThrow(() -> new IllegalArgumentException("The column " + column.name() + " needs a code list"));
    }

    public Column column() {
        return column;
    }

    /**
     * @param raw the cell as the file has it
     * @param year the row's financial year, where it could be read
     */
    public CellReading read(String raw, Optional<FinancialYear> year) {
        if (!isNamed() || remembered.size() > REMEMBERED) {
            return readAnew(raw, year);
        }
        return remembered.computeIfAbsent(new Seen(raw, year), seen -> readAnew(raw, year));
    }

    /** Whether the column holds names out of a limited number, rather than figures, days or free text. */
    private boolean isNamed() {
        return switch (column.type()) {
            case COUNCIL, COUNCILS, FINANCIAL_YEAR, STATUS, CODE, YES_NO -> true;
            case MONEY, NUMBER, INTEGER, SHARE, DATE, DATE_OR_ROLLING, YEAR, TEXT -> false;
        };
    }

    private CellReading readAnew(String raw, Optional<FinancialYear> year) {
        String text = CellText.clean(raw);
        if (text.isEmpty()) {
            return CellReading.read(Cell.blank());
        }
        if (CellText.isMissing(text) && !isListed(text)) {
            return CellReading.mended(Cell.blank(), FindingCode.MISSING_WORD);
        }
        if (Redaction.isIn(text)) {
            return CellReading.mended(Cell.blank(), FindingCode.REDACTED);
        }
        if (CellText.isSpreadsheetError(text)) {
            return isRemark() ? CellReading.mended(Cell.blank(), FindingCode.MISSING_WORD) : brokenFormula();
        }
        return withinLimits(parser.parse(text, year));
    }

    /** Nothing is worked out from it; a text that began with a hyphen is often all that a spreadsheet took for a formula. */
    private boolean isRemark() {
        return column.type() == ColumnType.TEXT && !column.required();
    }

    private static CellReading brokenFormula() {
        return new CellReading.Unreadable(FindingCode.TYPE_ERROR, "holds an error of the spreadsheet", "");
    }

    /** A list may have a word for missing as one of its values. */
    private boolean isListed(String text) {
        return column.codes().flatMap(codes -> codes.find(text)).isPresent();
    }

    private CellReading withinLimits(CellReading reading) {
        return switch (reading) {
            case CellReading.Read read -> isWithinLimits(read.cell()) ? read : outside();
            case CellReading.Mended mended -> isWithinLimits(mended.cell()) ? mended : outside();
            case CellReading.Unreadable unreadable -> unreadable;
        };
    }

    private boolean isWithinLimits(Cell cell) {
        Optional<BigDecimal> number = cell.findNumber();
        return number.isEmpty()
                || (column.minimum()
                                .map(least -> least.compareTo(number.get()) <= 0)
                                .orElse(true)
                        && column.maximum()
                                .map(most -> most.compareTo(number.get()) >= 0)
                                .orElse(true));
    }

    private static CellReading outside() {
        return new CellReading.Unreadable(FindingCode.CONSTRAINT_ERROR, "lies outside what the column allows", "");
    }

    /** Whether numbers of the column are amounts of money, which a unit in the header scales. */
    public static boolean isScaled(Column column) {
        return column.type() == ColumnType.MONEY;
    }
}
