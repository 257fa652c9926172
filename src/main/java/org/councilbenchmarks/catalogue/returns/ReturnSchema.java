package org.councilbenchmarks.catalogue.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * A return: what a file of it looks like.
 *
 * @param id its name, and that of its folder
 * @param title for people
 * @param rowMeaning what a row is, as {@code a role}
 * @param description guidance for the template
 * @param columns in the order of the template
 * @param aliases names that people give to columns, normalised (see {@link org.councilbenchmarks.catalogue.codes.Labels}), to the column's name
 * @param basisColumn the column that tells submissions of one council and year apart, if any
 * @param repeatedKey what happens where a key stands on two rows
 * @param sources what the path of a file says of it, in the order in which they are tried
 * @param layout the names of the columns, shared by all rows
 */
public record ReturnSchema(
        ReturnId id,
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
        aliases = Map.copyOf(aliases);
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

    /** The columns of the row's key, in order. */
    public List<Column> keyColumns() {
        return columns.stream().filter(Column::key).toList();
    }

    /** The first column of money, whose sum is the file's control total. */
    public Optional<Column> firstMoneyColumn() {
        return columns.stream().filter(c -> c.type() == ColumnType.MONEY).findFirst();
    }
}
