package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.ReturnId;

/**
 * What to do about a header of which something was not understood: for each column that is missing, the names in the file
 * that come nearest, values that stand under them, and the line that maps them for good.
 */
final class MappingAdvice {
    private static final int PROPOSED = 3;

    private final ColumnNames names;
    private final HeaderMatch match;
    private final FileHead head;

    private MappingAdvice(ColumnNames names, HeaderMatch match, FileHead head) {
        this.names = names;
        this.match = match;
        this.head = head;
    }

    /** A finding for each missing column, then one for all the names that were not recognised. */
    static List<Finding> list(ColumnNames names, HeaderMatch match, FileHead head) {
        MappingAdvice advice = new MappingAdvice(names, match, head);
        List<Finding> findings = new ArrayList<>();
        match.missing().forEach(column -> findings.add(advice.missing(column)));
        if (match.missing().isEmpty() && match.lacksFigures()) {
            match.schema().columns().stream()
                    .filter(column -> column.type().isNumeric())
                    .forEach(column -> findings.add(advice.missing(column)));
        }
        if (!match.unmapped().isEmpty()) {
            findings.add(advice.unmapped());
        }
        return findings;
    }

    /** The instruction to add a line that maps a name for good. */
    static String line(ReturnId id, String label, String column) {
        return "add this line to config/returns/" + id + "/aliases.csv: " + quoted(label) + "," + column + ",";
    }

    private static String quoted(String label) {
        String plain = label.replaceAll("\\s+", " ");
        return plain.contains(",") || plain.contains("\"") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    private Finding missing(Column column) {
        List<Integer> nearest = match.unmapped().stream()
                .sorted(Comparator.comparingDouble((Integer place) -> -likeness(place, column)))
                .limit(PROPOSED)
                .toList();
        String needed = "The column " + column.name() + " (" + column.words().title() + ") was not found.";
        Finding finding = finding(column.name(), needed + proposals(nearest, column));
        if (match.schema().kind() == ReturnKind.PAYMENTS && column.type() == ColumnType.DATE) {
            return finding.withWanted("If no column says when it was paid, give the file its month, quarter or year: "
                    + sourceLine("payments/lambeth/2011-10-payments.csv,,2011-10,,,"));
        }
        if (nearest.isEmpty()) {
            return finding.withWanted("Add a column " + column.name() + " to the file" + byPath(column) + ".");
        }
        String first = label(nearest.get(0)).written();
        return finding.withWas(first)
                .withWanted("If '" + first + "' is " + column.name() + ", "
                        + line(match.schema().id(), first, column.name()) + byPath(column));
    }

    /** Whose the rows are and of which year may be said for all files of a folder. */
    private String byPath(Column column) {
        String folder = match.schema().id() + "/cornwall/*";
        return switch (column.type()) {
            case COUNCIL -> "; if all rows are of one council, " + sourceLine(folder + ",E06000052,,,,");
            case FINANCIAL_YEAR -> "; if all rows are of one year, " + sourceLine(folder + ",,FY2025-26,,,");
            default -> "";
        };
    }

    private String sourceLine(String example) {
        return "add a line to config/returns/" + match.schema().id() + "/sources.csv, as " + example;
    }

    private String proposals(List<Integer> places, Column column) {
        if (places.isEmpty()) {
            return " Every other column has a meaning already.";
        }
        return places.stream()
                .map(place -> String.format(
                        Locale.ROOT,
                        "'%s' (similarity %.2f%s)",
                        label(place).written(),
                        likeness(place, column),
                        samples(place)))
                .collect(Collectors.joining(", ", " Nearest: ", "."));
    }

    private Finding unmapped() {
        String list = match.unmapped().stream()
                .map(place -> "'" + label(place).written() + "'" + samples(place))
                .collect(Collectors.joining("; "));
        return finding(
                "",
                "Columns that were not recognised as part of " + match.schema().title() + ": " + list + ".");
    }

    private String samples(int place) {
        List<String> samples = head.samples(place, match.header().line());
        return samples.isEmpty() ? "" : ", as " + String.join(" | ", samples);
    }

    private double likeness(int place, Column column) {
        return names.likeness(label(place), column);
    }

    private HeaderLabel label(int place) {
        return match.header().labels().get(place);
    }

    private Finding finding(String column, String message) {
        return Finding.of(
                FindingCode.NEEDS_MAPPING,
                Effect.FILE_REFUSED,
                Place.cell(match.header().line(), column),
                message);
    }
}
