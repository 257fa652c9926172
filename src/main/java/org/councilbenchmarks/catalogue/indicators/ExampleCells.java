package org.councilbenchmarks.catalogue.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.Expectation;
import org.councilbenchmarks.catalogue.indicators.WorkedExample.GivenRow;
import org.councilbenchmarks.catalogue.returns.CanonicalText;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.catalogue.tables.CheckedRow;
import org.councilbenchmarks.catalogue.tables.Choice;
import org.councilbenchmarks.catalogue.tables.PlainText;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.returns.ReturnId;

/** Reads the cells of worked examples: {@code column=value; column=value}. */
final class ExampleCells {
    private static final String CELLS = "cells";
    private static final Choice EXPECTED = Choice.of(
            "something that can be expected",
            List.of(
                    "value",
                    "numerator",
                    "denominator",
                    "known_share",
                    "interval_low",
                    "interval_high",
                    "marker",
                    "breakdown"));

    private final Map<ReturnId, ReturnSchema> returns;
    private final Choice givens;

    ExampleCells(Map<ReturnId, ReturnSchema> returns) {
        this.returns = returns;
        List<String> names = new ArrayList<>(List.of("expect", "population", "run", "refused"));
        returns.keySet().forEach(id -> names.add(id.value()));
        this.givens = Choice.of("something that can be given", names);
    }

    Optional<ReturnId> givenReturn(CheckedRow row) {
        return row.choose("given", givens, text -> Optional.of(ReturnId.of(text)));
    }

    /** A row of a return, with what the case leaves out as a matter of course. */
    GivenRow givenRow(CheckedRow row, ReturnId returnId) {
        ReturnSchema schema = returns.get(returnId);
        Map<String, String> cells = new LinkedHashMap<>();
        schema.columns().forEach(column -> usual(column).ifPresent(text -> cells.put(column.name(), text)));
        Choice names = Choice.of(
                "a column of " + returnId,
                schema.columns().stream().map(Column::name).toList());
        parts(row, names).forEach((name, text) -> {
            CanonicalText.complaint(schema.getColumn(name), text)
                    .ifPresent(complaint -> row.fault(CELLS, name + ": " + complaint));
            cells.put(name, text);
        });
        return new GivenRow(row.line(), cells);
    }

    private static Optional<String> usual(Column column) {
        return switch (column.type()) {
            case COUNCIL -> Optional.of(WorkedExample.COUNCIL.value());
            case FINANCIAL_YEAR -> Optional.of(WorkedExample.YEAR.toString());
            case STATUS -> Optional.of(DataStatus.CERTIFIED.code());
            case COUNCILS, CODE, MONEY, NUMBER, INTEGER, SHARE, DATE, DATE_OR_ROLLING, YES_NO, YEAR, TEXT ->
                Optional.of(column.defaultValue()).filter(text -> !text.isEmpty());
        };
    }

    Optional<BigDecimal> population(CheckedRow row) {
        Map<String, String> parts = parts(row, Choice.of("given of population", List.of("population")));
        return Optional.ofNullable(parts.get("population")).flatMap(text -> number(row, text));
    }

    Optional<LocalDate> asOf(CheckedRow row) {
        Map<String, String> parts = parts(row, Choice.of("given of a run", List.of("as-of")));
        Optional<LocalDate> day = Optional.ofNullable(parts.get("as-of")).flatMap(PlainText::date);
        if (day.isEmpty()) {
            row.fault(CELLS, "A run is given as as-of=2026-03-31");
        }
        return day;
    }

    /** Rows refused, by return. */
    Map<ReturnId, Integer> refused(CheckedRow row) {
        Choice names = Choice.of(
                "a return", returns.keySet().stream().map(ReturnId::value).toList());
        Map<ReturnId, Integer> refused = new TreeMap<>();
        parts(row, names).forEach((name, text) -> {
            Optional<String> complaint = CanonicalText.complaint(ColumnType.INTEGER, Optional.empty(), text);
            complaint.ifPresent(c -> row.fault(CELLS, name + ": " + c));
            if (complaint.isEmpty()) {
                refused.put(ReturnId.of(name), new BigDecimal(text).intValueExact());
            }
        });
        return refused;
    }

    Optional<Expectation> expectation(CheckedRow row) {
        Map<String, String> parts = parts(row, EXPECTED);
        if (!parts.containsKey("value")) {
            row.fault(CELLS, "An expectation says at least what the value is, as value=30 or value=[x]");
            return Optional.empty();
        }
        String breakdown = Optional.ofNullable(parts.remove("breakdown")).orElse("all");
        return Optional.of(new Expectation(row.line(), breakdown, parts));
    }

    private static Optional<BigDecimal> number(CheckedRow row, String text) {
        Optional<BigDecimal> number = PlainText.number(text);
        if (number.isEmpty()) {
            row.fault(CELLS, "'" + text + "' is not a plain number, as 583289");
        }
        return number;
    }

    private static Map<String, String> parts(CheckedRow row, Choice names) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : row.list(CELLS)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals).strip();
            if (equals < 0) {
                row.fault(CELLS, "'" + part + "' is not of the form column=value");
            } else if (!names.has(name)) {
                row.fault(CELLS, names.complaint(name));
            } else if (parts.put(name, part.substring(equals + 1).strip()) != null) {
                row.fault(CELLS, "'" + name + "' is given twice");
            }
        }
        return parts;
    }
}
