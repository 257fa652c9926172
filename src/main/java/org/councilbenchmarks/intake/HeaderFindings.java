package org.councilbenchmarks.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnKind;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;

/** What is odd about a header that was understood nevertheless. */
final class HeaderFindings {
    /** From here on, a column that was not used is likely to be one of the return's with a slip of the pen. */
    private static final double ALIKE = 0.9;

    private final ColumnNames names;
    private final HeaderMatch match;
    private final List<Finding> findings = new ArrayList<>();

    private HeaderFindings(ColumnNames names, HeaderMatch match) {
        this.names = names;
        this.match = match;
    }

    /** @param width cells that the rows of data fill, which may be more than the header has */
    static List<Finding> list(ColumnNames names, HeaderMatch match, int width, boolean headerLast, int rowsAbove) {
        HeaderFindings header = new HeaderFindings(names, match);
        if (headerLast) {
            header.add(FindingCode.PREAMBLE, Effect.MENDED, "The header stands below the data, as the last row.");
        } else if (rowsAbove > 0) {
            header.add(
                    FindingCode.PREAMBLE,
                    Effect.MENDED,
                    "The header stands on line " + match.header().line() + "; what is above it was passed over.");
        }
        header.addUnnamed(width);
        header.addUnits();
        header.addUnused();
        return header.findings;
    }

    private void addUnnamed(int width) {
        int unnamed = match.unnamed() + Math.max(0, width - match.header().width());
        if (unnamed > 0) {
            String message = unnamed == 1
                    ? "A column has no name and was not used."
                    : unnamed + " columns have no name and were not used.";
            add(FindingCode.BLANK_HEADER, Effect.NOTE, message);
        }
    }

    private void addUnits() {
        match.columns().forEach((place, column) -> {
            HeaderLabel label = match.header().labels().get(place);
            if (label.hasUnit()) {
                String message = "The amounts of '" + label.written() + "' were multiplied by "
                        + label.scale().toPlainString() + " to make pounds.";
                findings.add(finding(FindingCode.UNIT_IN_HEADER, Effect.MENDED, label, message));
            }
        });
    }

    private void addUnused() {
        Set<String> used = new HashSet<>();
        match.columns()
                .keySet()
                .forEach(place -> used.add(match.header().labels().get(place).name()));
        for (int place : match.unmapped()) {
            HeaderLabel label = match.header().labels().get(place);
            if (used.contains(label.name())) {
                String message = "There are two columns '" + label.written() + "'; one of them was used.";
                findings.add(finding(FindingCode.DUPLICATE_LABEL, Effect.QUERY, label, message));
            } else if (!isBodyOfPayments(label)) {
                findings.add(extra(label));
            }
        }
    }

    /** Of these all are used: one may hold a number, the next the council. */
    private boolean isBodyOfPayments(HeaderLabel label) {
        return match.schema().kind() == ReturnKind.PAYMENTS
                && names.find(label)
                        .filter(column -> column.type() == ColumnType.COUNCIL)
                        .isPresent();
    }

    private Finding extra(HeaderLabel label) {
        Optional<Column> meant = names.find(label);
        if (meant.isPresent()) {
            String message = "The column '" + label.written() + "' was not used: '" + match.written(meant.get())
                    + "' gives " + meant.get().name() + " already.";
            return finding(FindingCode.EXTRA_LABEL, Effect.NOTE, label, message);
        }
        String message = "The column '" + label.written() + "' is not part of this return and was not used.";
        Finding extra = finding(FindingCode.EXTRA_LABEL, Effect.NOTE, label, message);
        return match.schema().columns().stream()
                .filter(column -> match.findPlace(column).isEmpty() && names.likeness(label, column) >= ALIKE)
                .findFirst()
                .map(column -> extra.withWanted("If it is " + column.name() + ", rename it or "
                        + MappingAdvice.line(match.schema().id(), label.written(), column.name())))
                .orElse(extra);
    }

    private void add(FindingCode code, Effect effect, String message) {
        findings.add(Finding.of(code, effect, Place.line(match.header().line()), message));
    }

    private Finding finding(FindingCode code, Effect effect, HeaderLabel label, String message) {
        return Finding.of(code, effect, Place.cell(match.header().line(), label.written()), message)
                .withWas(label.written());
    }
}
