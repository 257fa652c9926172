package org.councilbenchmarks.catalogue.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.payments.PaymentTotals;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * A return: what a file of it looks like.
 *
 * @param id its name, and that of its folder
 * @param kind how its rows are read
 * @param title for people
 * @param rowMeaning what a row is, as {@code a role}
 * @param description guidance for the template
 * @param columns in the order of the template
 * @param aliases names that people give to columns, normalised (see {@link org.councilbenchmarks.catalogue.codes.Labels}), to the column's name;
 *     in the order of their file, in which they are preferred where a file has several
 * @param basisColumn the column that tells submissions of one council and year apart, if any
 * @param repeatedKey what happens where a key stands on two rows
 * @param sources what the path of a file says of it, in the order in which they are tried
 * @param layout the names of the columns, shared by all rows
 */
public record ReturnSchema(
        ReturnId id,
        ReturnKind kind,
        String title,
        String rowMeaning,
        String description,
        List<Column> columns,
        Map<String, String> aliases,
        Optional<String> basisColumn,
        RepeatedKey repeatedKey,
        List<SourceMapping> sources,
        Layout layout) {
    public ReturnSchema {
        sources = List.copyOf(sources);
        columns = List.copyOf(columns);
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }

    public Optional<Column> findColumn(String name) {
        var place = layout.findPlace(name);
        return place.isPresent() ? Optional.of(columns.get(place.getAsInt())) : Optional.empty();
    }

    /** @throws IllegalArgumentException where the return has no such column */
    public Column getColumn(String name) {
        return columns.get(layout.getPlace(name));
    }

    /**
     * What is known of a file from its path: the first line of {@code sources.csv} that fits it.
     *
     * @param path relative to the input folder
     */
    public Optional<SourceMapping> findSource(String path) {
        return sources.stream().filter(source -> source.matches(path)).findFirst();
    }

    /** The same for a file of which the path says something: its names for columns, and what it need not say itself. */
    public ReturnSchema forSource(SourceMapping source) {
        Map<String, String> names = new LinkedHashMap<>(source.columns());
        aliases.forEach(names::putIfAbsent);
        return new ReturnSchema(
                id,
                kind,
                title,
                rowMeaning,
                description,
                source.asked(kind, columns),
                names,
                basisColumn,
                repeatedKey,
                sources,
                layout);
    }

    /** The columns of the row's key, in order. */
    public List<Column> keyColumns() {
        return columns.stream().filter(Column::key).toList();
    }

    /** The columns of what is kept of its rows: the rows themselves, or of payments their sums. */
    public Layout factsLayout() {
        return kind == ReturnKind.PAYMENTS ? PaymentTotals.LAYOUT : layout;
    }

    /** The first column of money, whose sum is the file's control total. */
    public Optional<Column> firstMoneyColumn() {
        return columns.stream().filter(c -> c.type() == ColumnType.MONEY).findFirst();
    }
}
