package org.councilbenchmarks.pipeline.commands;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.codes.CodeList;
import org.councilbenchmarks.catalogue.groups.DueReturn;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.csv.CsvWriter;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * An empty form of a return: guidance in lines that begin with {@code #}, then the header. Each line of guidance is a single
 * cell, so that neither a spreadsheet nor intake finds columns in it; there are fewer of them than the rows among which
 * intake looks for a header.
 */
final class ReturnTemplate {
    private final Catalogue catalogue;
    private final ReturnSchema schema;
    private final Optional<FinancialYear> year;

    /** @param year that the form is for, if any */
    ReturnTemplate(Catalogue catalogue, ReturnSchema schema, Optional<FinancialYear> year) {
        this.catalogue = catalogue;
        this.schema = schema;
        this.year = year;
    }

    /** The lines of the file, the header last. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        comment(lines, schema.title() + year.map(y -> " " + y).orElse("") + ". A row is " + schema.rowMeaning() + ".");
        comment(lines, schema.description());
        year.ifPresent(y -> comment(lines, due(y)));
        comment(lines, "Columns marked * have to be filled. An empty cell means not known and never zero.");
        schema.columns().forEach(column -> comment(lines, guidance(column)));
        lines.add(record(schema.layout().columns()));
        return lines;
    }

    private static void comment(List<String> lines, String text) {
        if (!text.isBlank()) {
            lines.add(record(List.of("# " + text.strip())));
        }
    }

    /** A header without rows is a record of CSV like any other. */
    private static String record(List<String> cells) {
        var bytes = new ByteArrayOutputStream();
        CsvWriter.open(bytes, cells).close();
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private String due(FinancialYear asked) {
        List<DueReturn> dates = catalogue.calendar().stream()
                .filter(d -> d.returnId().equals(schema.id()) && d.year().equals(asked))
                .toList();
        return dates.isEmpty()
                ? "The calendar names no day by which this return of " + asked + " is due."
                : "Due: "
                        + dates.stream()
                                .map(d -> d.due() + " (from " + d.from() + ")")
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private String guidance(Column column) {
        List<String> parts = new ArrayList<>();
        parts.add(column.name() + (column.required() ? "*" : "") + ": "
                + column.words().description());
        parts.add(allowed(column));
        if (!column.defaultValue().isEmpty()) {
            parts.add("Empty counts as " + column.defaultValue() + ".");
        }
        String example = example(column);
        if (!example.isEmpty()) {
            parts.add("Example: " + example);
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private String example(Column column) {
        return switch (column.type()) {
            case FINANCIAL_YEAR ->
                year.map(FinancialYear::toString).orElse(column.words().example());
            default -> column.words().example();
        };
    }

    private static String allowed(Column column) {
        return switch (column.type()) {
            case CODE, STATUS, YES_NO ->
                column.codes().map(ReturnTemplate::codes).orElse("yes or no.");
            case MONEY -> "Pounds" + range(column) + ".";
            case NUMBER -> "A number" + range(column) + ".";
            case INTEGER -> "A whole number" + range(column) + ".";
            case SHARE -> "A share in per cent, as 12.5 %" + range(column) + ".";
            case DATE -> "A date, as 2026-03-31 or 31/03/2026.";
            case DATE_OR_ROLLING -> "A date, as 2026-03-31 or 31/03/2026, or the word rolling.";
            case YEAR -> "A year of four digits" + range(column) + ".";
            case COUNCIL, COUNCILS, FINANCIAL_YEAR, TEXT -> "";
        };
    }

    private static String codes(CodeList list) {
        return "One of: " + list.codes().stream().map(Code::code).collect(Collectors.joining(", ")) + ".";
    }

    private static String range(Column column) {
        String from = column.minimum()
                .map(BigDecimal::toPlainString)
                .map(n -> " from " + n)
                .orElse("");
        String to = column.maximum()
                .map(BigDecimal::toPlainString)
                .map(n -> " to " + n)
                .orElse("");
        return from + to;
    }
}
