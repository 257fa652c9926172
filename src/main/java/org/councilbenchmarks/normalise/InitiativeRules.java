package org.councilbenchmarks.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/**
 * What the rows of one initiative owe each other: they say the same of what it is called, about, how far it has come and
 * when it began; none of them lies before its beginning; and the class of a flow is one of costs or of benefits as the flow
 * is. The first row that was taken says what the others are held against.
 */
final class InitiativeRules {
    private static final ReturnId INITIATIVES = ReturnId.of("initiatives");
    private static final List<String> SAME = List.of("title", "stage", "start_year", "theme");

    private record Initiative(SubmissionKey submission, String reference) {}

    private final ReturnSchema schema;
    private final Map<Initiative, Row> firstRows = new HashMap<>();

    InitiativeRules(ReturnSchema schema) {
        this.schema = schema;
    }

    /** Why the row is refused, if it is; empty for rows of other returns. */
    Optional<Finding> findFault(SubmissionKey key, Row row) {
        if (!schema.id().equals(INITIATIVES)) {
            return Optional.empty();
        }
        Optional<Finding> fault = beforeStart(row).or(() -> otherClass(row)).or(() -> otherThanFirst(key, row));
        return fault.map(f -> f.withCouncil(key.councils().getFirst()));
    }

    /** The row was taken: from now on others are held against it. */
    void taken(SubmissionKey key, Row row) {
        if (schema.id().equals(INITIATIVES)) {
            firstRows.putIfAbsent(new Initiative(key, row.text("initiative_ref")), row);
        }
    }

    private static Optional<Finding> beforeStart(Row row) {
        boolean before = row.findNumber("flow_year")
                .flatMap(flow -> row.findNumber("start_year").map(start -> flow.compareTo(start) < 0))
                .orElse(false);
        return before
                ? Optional.of(refused(
                        row,
                        "flow_year",
                        "The flow of " + row.text("flow_year") + " lies before the initiative's start year, "
                                + row.text("start_year") + ".",
                        "a year from " + row.text("start_year") + " on, or an earlier start_year in all rows of the"
                                + " initiative"))
                : Optional.empty();
    }

    private Optional<Finding> otherClass(Row row) {
        String flow = row.text("flow");
        String belongsTo = schema.findColumn("flow_class")
                .flatMap(Column::codes)
                .flatMap(list -> list.find(row.text("flow_class")))
                .map(code -> code.flag("flow"))
                .orElse(flow);
        return belongsTo.equals(flow)
                ? Optional.empty()
                : Optional.of(refused(
                        row,
                        "flow_class",
                        row.text("flow_class") + " is a class of " + belongsTo + ", and the flow is a " + flow + ".",
                        flow.equals("cost") ? "capital or revenue" : "cash_releasing, non_cash_releasing or economic"));
    }

    private Optional<Finding> otherThanFirst(SubmissionKey key, Row row) {
        Row first = firstRows.get(new Initiative(key, row.text("initiative_ref")));
        if (first == null) {
            return Optional.empty();
        }
        return SAME.stream()
                .filter(column -> !row.text(column).equals(first.text(column)))
                .findFirst()
                .map(column -> refused(
                        row,
                        column,
                        "Initiative " + row.text("initiative_ref") + " has the " + column + " '" + row.text(column)
                                + "' here and '" + first.text(column) + "' in line " + first.line() + ".",
                        "the same " + column + " in each row of an initiative, or another initiative_ref"));
    }

    private static Finding refused(Row row, String column, String message, String wanted) {
        return Finding.of(FindingCode.CONSTRAINT_ERROR, Effect.ROW_REFUSED, Place.cell(row.line(), column), message)
                .withWas(row.text(column))
                .withWanted(wanted);
    }
}
