package org.councilbenchmarks.catalogue.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.ConfigFolder;
import org.councilbenchmarks.catalogue.tables.TableShape;

/** Reads {@code columns.csv} of a return: what its columns are called, hold and allow. */
final class ColumnsLoader {
    private static final TableShape SHAPE = TableShape.of(
            "column",
            "type",
            "required",
            "key",
            "code_list",
            "minimum",
            "maximum",
            "default",
            "title",
            "description",
            "example");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Choice TYPES = Choice.of(
            "a type of column",
            Arrays.stream(ColumnType.values()).map(ColumnType::code).toList());

    private final ConfigFolder folder;
    private final Map<String, CodeList> codeLists;
    private final Choice listIds;

    ColumnsLoader(ConfigFolder folder, Map<String, CodeList> codeLists) {
        this.folder = folder;
        this.codeLists = codeLists;
        this.listIds = Choice.of(
                "a code list, a file of config/codes/",
                codeLists.keySet().stream().sorted().toList());
    }

    /** In the order of the file; those with a fault that leaves nothing to go on with are left out. */
    List<Column> load(String path, ReturnKind kind) {
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CheckedRow row : folder.rows(path, SHAPE)) {
            column(row, lines).ifPresent(columns::add);
        }
        if (folder.has(path)) {
            checkIdentity(path, columns, kind);
        }
        return columns;
    }

    private Optional<Column> column(CheckedRow row, Map<String, Integer> lines) {
        // A column of unknown type is kept as text, so that not every alias of it is a fault too.
        ColumnType type = row.choose("type", TYPES, ColumnType::find).orElse(ColumnType.TEXT);
        String name = row.filled("column");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            row.fault("column", "'" + name + "' is not a name for a column: small letters, digits and _");
        }
        if (name.isEmpty() || !row.isFirst("column", name, lines)) {
            return Optional.empty();
        }
        Column column = new Column(
                name,
                type,
                row.yes("required"),
                row.yes("key"),
                codes(row, type),
                row.findNumber("minimum"),
                row.findNumber("maximum"),
                row.text("default"),
                new ColumnWords(row.filled("title"), row.filled("description"), row.text("example")));
        checkLimits(row, column);
        checkTexts(row, column);
        return Optional.of(column);
    }

    private Optional<CodeList> codes(CheckedRow row, ColumnType type) {
        boolean listed = type == ColumnType.CODE || type == ColumnType.STATUS || type == ColumnType.YES_NO;
        if (!listed) {
            if (!row.text("code_list").isEmpty()) {
                row.fault("code_list", "A column of type " + type.code() + " has no code list; leave the cell blank");
            }
            return Optional.empty();
        }
        return row.choose("code_list", listIds, id -> Optional.of(codeLists.get(id)));
    }

    private static void checkLimits(CheckedRow row, Column column) {
        Optional<BigDecimal> least = column.minimum();
        Optional<BigDecimal> most = column.maximum();
        boolean limited = least.isPresent() || most.isPresent();
        if (limited && !column.type().isNumeric() && column.type() != ColumnType.YEAR) {
            row.fault("minimum", "A column of type " + column.type().code() + " has no minimum and maximum");
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            row.fault("minimum", "The minimum " + least.get() + " is more than the maximum " + most.get());
        }
    }

    private static void checkTexts(CheckedRow row, Column column) {
        if (!column.defaultValue().isEmpty()) {
            if (column.required()) {
                row.fault("default", "A required column has no default: a row without it is refused");
            }
            CanonicalText.complaint(column, column.defaultValue())
                    .ifPresent(complaint -> row.fault("default", complaint));
        }
        if (!column.words().example().isEmpty()) {
            CanonicalText.complaint(column, column.words().example())
                    .ifPresent(complaint -> row.fault("example", complaint));
        }
    }

    /** Every return says whose figures, of which year and of what standing; the year of a payment is that of its date. */
    private void checkIdentity(String path, List<Column> columns, ReturnKind kind) {
        ColumnType when = kind == ReturnKind.PAYMENTS ? ColumnType.DATE : ColumnType.FINANCIAL_YEAR;
        for (ColumnType type : List.of(ColumnType.COUNCIL, when, ColumnType.STATUS)) {
            long count = columns.stream().filter(c -> c.type() == type).count();
            if (count != 1) {
                String message = "A return needs exactly one column of type " + type.code() + "; this one has " + count;
                folder.faults().add(path, 0, message);
            }
        }
    }
}
