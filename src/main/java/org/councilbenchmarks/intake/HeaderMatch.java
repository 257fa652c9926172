package org.councilbenchmarks.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/**
 * A record read as the header of one return.
 *
 * @param schema the return
 * @param header the record
 * @param columns the return's columns by place in the record, from 0
 */
record HeaderMatch(ReturnSchema schema, HeaderLine header, SortedMap<Integer, Column> columns) {
    /** What our own feedback adds to the rows that it gives back: known, and of no account when they come again. */
    private static final Set<String> FEEDBACK = Set.of("problem", "where", "was", "how to fix", "row of");

    private static final BigDecimal PER_CENT = new BigDecimal("0.01");

    HeaderMatch {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    /**
     * Where two labels mean one column, its own name wins over an alias, and the first over the second; of published payments
     * the alias that comes first in their table.
     */
    static HeaderMatch of(ColumnNames names, HeaderLine header) {
        Map<String, Integer> places = new HashMap<>();
        SortedMap<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < header.width(); i++) {
            HeaderLabel label = header.labels().get(i);
            Optional<Column> column = names.find(label);
            if (column.isEmpty()) {
                continue;
            }
            Integer earlier = places.get(column.get().name());
            boolean better = earlier == null
                    || isBetter(names, column.get(), label, header.labels().get(earlier));
            if (better) {
                columns.remove(earlier == null ? -1 : earlier);
                columns.put(i, column.get());
                places.put(column.get().name(), i);
            }
        }
        return new HeaderMatch(names.schema(), header, columns);
    }

    private static boolean isBetter(ColumnNames names, Column column, HeaderLabel label, HeaderLabel earlier) {
        return names.schema().kind() == ReturnKind.PAYMENTS
                ? names.rank(label) < names.rank(earlier)
                : ColumnNames.isOwnName(label, column) && !ColumnNames.isOwnName(earlier, column);
    }

    OptionalInt findPlace(Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(column.name()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The column's name as the file has it; that of the schema where the file has no such column. */
    String written(Column column) {
        OptionalInt place = findPlace(column);
        return place.isPresent() ? header.labels().get(place.getAsInt()).written() : column.name();
    }

    /** Ones to the unit in the column's name: pounds to £000, and to a per cent for shares. */
    BigDecimal scale(Column column) {
        OptionalInt place = findPlace(column);
        if (place.isEmpty()) {
            return BigDecimal.ONE;
        }
        HeaderLabel label = header.labels().get(place.getAsInt());
        if (column.type() == ColumnType.SHARE) {
            return label.saysPerCent() ? PER_CENT : BigDecimal.ONE;
        }
        return label.scale();
    }

    int found() {
        return columns.size();
    }

    int required() {
        return (int) schema.columns().stream().filter(Column::required).count();
    }

    int requiredFound() {
        return required() - missing().size();
    }

    /** The columns that every row needs and the header does not name. */
    List<Column> missing() {
        return schema.columns().stream()
                .filter(column -> column.required() && findPlace(column).isEmpty())
                .toList();
    }

    /**
     * Whether no column of figures was found although the return has some: council and year alone say nothing, and would
     * stand in the way of a return that does.
     */
    boolean lacksFigures() {
        return schema.columns().stream().anyMatch(column -> column.type().isNumeric())
                && columns.values().stream().noneMatch(column -> column.type().isNumeric());
    }

    boolean isComplete() {
        return missing().isEmpty() && !lacksFigures();
    }

    /** Whether at least two thirds of the named columns mean something in this return. */
    boolean isMostlyUnderstood() {
        return found() * 3 >= (found() + unmapped().size()) * 2;
    }

    /** Places of named columns that mean nothing in this return. */
    List<Integer> unmapped() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            HeaderLabel label = header.labels().get(i);
            if (!label.isBlank() && !columns.containsKey(i) && !FEEDBACK.contains(label.name())) {
                places.add(i);
            }
        }
        return places;
    }

    /** How many columns have no name. */
    int unnamed() {
        return header.width() - header.filled();
    }
}
