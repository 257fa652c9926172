package org.councilbenchmarks.benchmark.formula;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.indicators.DerivedColumn;
import org.councilbenchmarks.catalogue.indicators.DerivedColumns;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;

/**
 * What of a joint return can be divided among its councils by population: amounts of money and full-time equivalents. People,
 * systems and contracts cannot: they stay with the joint body.
 */
final class Apportionment {

    private Apportionment() {}

    static boolean isDivisible(ReturnSchema schema, RowAmount amount) {
        return !amount.isCount() && amount.columns().stream().allMatch(column -> isDivisible(schema, column));
    }

    static boolean isDivisible(ReturnSchema schema, String column) {
        return typeOf(schema, column) == ColumnType.MONEY
                || List.of(column.split("_", -1)).contains("fte");
    }

    private static ColumnType typeOf(ReturnSchema schema, String column) {
        Optional<ColumnType> derived = DerivedColumns.find(schema.id(), column).map(DerivedColumn::type);
        return derived.orElseGet(
                () -> schema.findColumn(column).map(Column::type).orElse(ColumnType.TEXT));
    }
}
