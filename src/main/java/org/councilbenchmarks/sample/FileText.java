package org.councilbenchmarks.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/** Writes a table down as a council would: as the template asks, or with the given untidiness. Lines end with LF. */
final class FileText {
    private static final String COUNCIL_COLUMN = "council_code";

    private final SampleTable table;
    private final Council council;
    private final Dirt dirt;
    private final Dice dice;
    private final List<Column> columns;
    private final StringBuilder text = new StringBuilder();

    private FileText(SampleTable table, Council council, Dirt dirt, Dice dice) {
        this.table = table;
        this.council = council;
        this.dirt = dirt;
        this.dice = dice;
        this.columns = table.listUsedColumns();
    }

    /** As the template asks for it. */
    static byte[] tidy(SampleTable table, Council council) {
        return new FileText(table, council, Dirt.NONE, Dice.of(0)).write();
    }

    static byte[] untidy(SampleTable table, Council council, Dice dice) {
        return new FileText(table, council, Dirt.of(dice), dice).write();
    }

    private byte[] write() {
        if (dirt.preamble()) {
            endRow(List.of(table.schema().title() + " of " + council.name()));
            endRow(List.of("Invented figures, for trying out only"));
            endRow(List.of(""));
        }
        endRow(columns.stream().map(this::heading).toList());
        Optional<BrokenCell> broken = dirt.brokenRow() ? BrokenCell.find(table, dice) : Optional.empty();
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            endRow(columns.stream()
                    .map(column -> broken.filter(b -> b.isAt(at, column))
                            .map(BrokenCell::text)
                            .orElseGet(() -> cell(at, column)))
                    .toList());
        }
        if (dirt.totalRow()) {
            endRow(totals());
        }
        return text.toString().getBytes(dirt.charset());
    }

    private String heading(Column column) {
        ReturnSchema schema = table.schema();
        if (!dirt.otherNames() || dice.chance(0.3)) {
            return column.name();
        }
        List<String> names = new ArrayList<>(schema.aliases().entrySet().stream()
                .filter(alias -> alias.getValue().equals(column.name()))
                .map(Map.Entry::getKey)
                .toList());
        // The catalogue keeps aliases in no order; ours must be the same every time.
        Collections.sort(names);
        if (names.isEmpty()) {
            return column.words().title();
        }
        String name = dice.pick(names);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String cell(int row, Column column) {
        String value = table.cell(row, column.name());
        if (value.isEmpty()) {
            return blank(column);
        }
        return switch (column.type()) {
            case MONEY -> dirt.poundSigns() ? pounds(new BigDecimal(value)) : value;
            case DATE, DATE_OR_ROLLING -> dirt.dayFirst() ? dayFirst(value) : value;
            case COUNCIL -> dirt.councilByName() && column.name().equals(COUNCIL_COLUMN) ? council.name() : value;
            case FINANCIAL_YEAR -> dirt.councilByName() ? value.replace('-', '/') : value;
            default -> value;
        };
    }

    /** Blanks that people fill: not in text, where the words would be taken at their face. */
    private String blank(Column column) {
        boolean filled = dirt.notAvailable()
                && !column.required()
                && column.type() != ColumnType.TEXT
                && column.type() != ColumnType.COUNCILS
                && dice.chance(0.3);
        return filled ? "n/a" : "";
    }

    private static String pounds(BigDecimal amount) {
        String digits = String.format(Locale.ROOT, "%,d", amount.abs().longValueExact());
        return (amount.signum() < 0 ? "-£" : "£") + digits;
    }

    private static String dayFirst(String date) {
        String[] parts = date.split("-");
        return parts.length == 3 ? parts[2] + "/" + parts[1] + "/" + parts[0] : date;
    }

    /** Only the word and the sum: what a spreadsheet leaves at the end. */
    private List<String> totals() {
        Optional<Column> money =
                columns.stream().filter(c -> c.type() == ColumnType.MONEY).findFirst();
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            boolean sum = money.filter(column::equals).isPresent();
            cells.add(cells.isEmpty() ? "Total" : sum ? pounds(sumOf(column)) : "");
        }
        return cells;
    }

    private BigDecimal sumOf(Column column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < table.size(); row++) {
            String value = table.cell(row, column.name());
            sum = value.isEmpty() ? sum : sum.add(new BigDecimal(value));
        }
        return sum;
    }

    private void endRow(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(dirt.separator());
            }
            text.append(quoted(cells.get(i)));
        }
        text.append('\n');
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(dirt.separator()) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
