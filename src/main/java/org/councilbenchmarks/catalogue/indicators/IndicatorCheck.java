package org.councilbenchmarks.catalogue.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.domain.measures.Polarity;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Rules that bear on several cells of an indicator's row. */
final class IndicatorCheck {
    private static final Set<ReturnId> OF_PEOPLE = Set.of(ReturnId.of("staffing"), ReturnId.of("skills"));

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
        checkInterval(row);
        checkProtection(row);
    }

    private void checkInterval(CheckedRow row) {
        if (indicator.traits().interval() && indicator.formula().kind() != Kind.SHARE) {
            row.fault("interval", "Only a share has an interval; write no");
        }
    }

    private void checkProtection(CheckedRow row) {
        Protection protection = indicator.traits().protection();
        Kind kind = indicator.formula().kind();
        if (!protection.suits(kind)) {
            row.fault(
                    "disclosure", "Not for an indicator of kind " + kind.code() + "; write one of: " + suitable(kind));
        } else if (countsPeople()
                && protection == Protection.OPEN
                && suitable(kind).contains("people")) {
            row.fault(
                    "disclosure",
                    "What counts people shows single ones where they are few; write one of: " + suitable(kind));
        } else if (protection.isOfPeople()
                && kind == Kind.SHARE
                && indicator.minimumBase().isEmpty()) {
            row.fault("minimum_base", "A share of people needs a base under which it is withheld, as 10");
        }
    }

    private String suitable(Kind kind) {
        return Arrays.stream(Protection.values())
                .filter(p -> p.suits(kind) && (p != Protection.OPEN || !countsPeople()))
                .map(Protection::code)
                .collect(Collectors.joining(", "));
    }

    /** Whole numbers in the returns on staff and skills are people. */
    private boolean countsPeople() {
        return OF_PEOPLE.contains(indicator.returnId())
                && indicator.formula().numerator() instanceof Measure.Columns measure
                && measure.columns().stream().anyMatch(column -> isOf(ColumnType.INTEGER, column));
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
                && measure.columns().stream().allMatch(column -> isOf(ColumnType.MONEY, column));
        if (!share || !ofMoney || indicator.polarity() != Polarity.LOW) {
            row.fault("opportunity", "Only a share of pounds of polarity low has an opportunity; write no");
        }
    }

    private boolean isOf(ColumnType wanted, String column) {
        Optional<ColumnType> own = schema.flatMap(s -> s.findColumn(column)).map(Column::type);
        Optional<ColumnType> derived =
                DerivedColumns.find(indicator.returnId(), column).map(DerivedColumn::type);
        return own.or(() -> derived).filter(wanted::equals).isPresent();
    }
}
