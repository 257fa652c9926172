package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.councilbenchmarks.catalogue.codes.Labels;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.intake.cells.ColumnReader;

/** Every name that a return's columns go by: the column's own, its aliases, its title; on a clash in that order. */
final class ColumnNames {
    private final ReturnSchema schema;
    private final Map<String, Column> byName = new HashMap<>();
    private final List<String> preferred;

    ColumnNames(ReturnSchema schema) {
        this.schema = schema;
        this.preferred = List.copyOf(schema.aliases().keySet());
        schema.columns().forEach(column -> byName.put(Labels.normalise(column.name()), column));
        schema.aliases()
                .forEach((alias, column) -> byName.putIfAbsent(Labels.normalise(alias), schema.getColumn(column)));
        schema.columns()
                .forEach(column ->
                        byName.putIfAbsent(Labels.normalise(column.words().title()), column));
        byName.remove("");
    }

    ReturnSchema schema() {
        return schema;
    }

    /** The column that a label means. A unit of money counts for a column of money only; elsewhere it is not understood. */
    Optional<Column> find(HeaderLabel label) {
        if (!label.hasUnit()) {
            return Optional.ofNullable(byName.get(label.name()));
        }
        return Optional.ofNullable(byName.getOrDefault(label.nameWithoutUnit(), byName.get(label.name())))
                .filter(ColumnReader::isScaled);
    }

    /** How early a label stands among the aliases: below nought the column's own name, else from nought on. */
    int rank(HeaderLabel label) {
        int full = preferred.indexOf(label.name());
        return full >= 0 ? full : preferred.indexOf(label.nameWithoutUnit());
    }

    /** Whether the label is the column's own name, which wins over an alias. */
    static boolean isOwnName(HeaderLabel label, Column column) {
        return Labels.normalise(column.name()).equals(label.nameWithoutUnit());
    }

    /** How like a label is to the names of a column, 0 to 1 (Jaro–Winkler): the best of them. */
    double likeness(HeaderLabel label, Column column) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        List<String> names = new ArrayList<>();
        byName.forEach((name, named) -> {
            if (named.equals(column)) {
                names.add(name);
            }
        });
        return names.stream()
                .mapToDouble(name -> similarity.apply(label.nameWithoutUnit(), name))
                .max()
                .orElse(0);
    }
}
