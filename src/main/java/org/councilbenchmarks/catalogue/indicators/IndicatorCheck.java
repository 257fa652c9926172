package org.councilbenchmarks.catalogue.indicators;

import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.domain.measures.Polarity;

/** Rules that bear on several cells of an indicator's row. */
final class IndicatorCheck {
    private final Indicator indicator;
    private final Optional<ReturnSchema> schema;

    /** @param schema of its return; empty where it is over all returns */
    IndicatorCheck(Indicator indicator, Optional<ReturnSchema> schema) {
        this.indicator = indicator;
        this.schema = schema;
    }

    void run(CheckedRow row) {
        indicator.breakdown().ifPresent(breakdown -> checkBreakdown(row, breakdown));
        if (indicator.traits().opportunity()) {
            checkOpportunity(row);
        }
    }

    private void checkBreakdown(CheckedRow row, String breakdown) {
        List<String> columns = schema.map(ReturnSchema::columns).orElse(List.of()).stream()
                .filter(column -> column.type() == ColumnType.CODE)
                .map(Column::name)
                .toList();
        Choice choice = Choice.of("a column of codes of the return " + indicator.returnId(), columns);
        if (!choice.has(breakdown)) {
            row.fault("breakdown", choice.complaint(breakdown));
        }
        boolean declared = indicator.formula().kind() != Kind.ALGORITHM;
        if (!declared) {
            row.fault("breakdown", "An algorithm has no breakdown; leave the cell blank");
        }
    }

    /** The amount above the median share is worth showing only where it is pounds, and where less is better. */
    private void checkOpportunity(CheckedRow row) {
        boolean share = indicator.formula().kind() == Kind.SHARE;
        boolean ofMoney = indicator.formula().denominator() instanceof Measure.Columns measure
                && measure.columns().stream().allMatch(this::isMoney);
        if (!share || !ofMoney || indicator.polarity() != Polarity.LOW) {
            row.fault("opportunity", "Only a share of pounds of polarity low has an opportunity; write no");
        }
    }

    private boolean isMoney(String column) {
        Optional<ColumnType> own = schema.flatMap(s -> s.findColumn(column)).map(Column::type);
        Optional<ColumnType> derived =
                DerivedColumns.find(indicator.returnId(), column).map(DerivedColumn::type);
        return own.or(() -> derived).filter(type -> type == ColumnType.MONEY).isPresent();
    }
}
