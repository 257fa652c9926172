package org.councilbenchmarks.catalogue.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.Choice;

/** What an indicator of a return may name: the return's own columns and its derived ones. */
final class UsableColumns {
    private final String of;
    private final List<Usable> columns;

    private UsableColumns(String of, List<Usable> columns) {
        this.of = of;
        this.columns = columns;
    }

    /** @param codes the list of its values, for a column of codes */
    record Usable(String name, ColumnType type, Optional<CodeList> codes) {
        boolean isNumeric() {
            return type.isNumeric();
        }
    }

    static UsableColumns of(ReturnSchema schema) {
        List<Usable> columns = new ArrayList<>(ownOf(schema));
        DerivedColumns.list(schema.id())
                .forEach(derived -> columns.add(new Usable(derived.name(), derived.type(), Optional.empty())));
        return new UsableColumns(schema.id().value(), columns);
    }

    /** The return's own columns only: all that another return's indicators may name. */
    static UsableColumns withoutDerived(ReturnSchema schema) {
        return new UsableColumns(schema.id().value(), ownOf(schema));
    }

    private static List<Usable> ownOf(ReturnSchema schema) {
        return schema.columns().stream()
                .map((Column column) -> new Usable(column.name(), column.type(), column.codes()))
                .toList();
    }

    /** A column by name, and a complaint where there is none. */
    Optional<Usable> find(String name, Consumer<String> complain) {
        return find(name, "a column of " + of, column -> true, complain);
    }

    /** A column that can be summed, and a complaint where there is none. */
    Optional<Usable> findNumeric(String name, Consumer<String> complain) {
        return find(name, "a column of numbers of " + of, Usable::isNumeric, complain);
    }

    /** A column whose values name groups, and a complaint where there is none. */
    Optional<Usable> findGrouping(String name, Consumer<String> complain) {
        Predicate<Usable> grouping = c -> c.type() == ColumnType.CODE || c.type() == ColumnType.TEXT;
        return find(name, "a column of codes or text of " + of, grouping, complain);
    }

    private Optional<Usable> find(String name, String noun, Predicate<Usable> wanted, Consumer<String> complain) {
        List<Usable> candidates = columns.stream().filter(wanted).toList();
        Optional<Usable> found =
                candidates.stream().filter(c -> c.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            complain.accept(
                    Choice.of(noun, candidates.stream().map(Usable::name).toList())
                            .complaint(name));
        }
        return found;
    }
}
