package org.councilbenchmarks.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.catalogue.reference.Council;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.catalogue.returns.Column;
import org.councilbenchmarks.catalogue.returns.ColumnType;
import org.councilbenchmarks.catalogue.returns.ReturnSchema;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Cell;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Questions to the council about a row that is right in every cell and odd as a whole. The row is taken, unaltered. */
final class RowQueries {
    /** A part of a whole: a greater part would be a share over 100 %. */
    private record Part(String part, String whole) {}

    private static final List<Part> PARTS = List.of(
            new Part("aged_55_plus_headcount", "average_headcount"),
            new Part("leavers_headcount", "average_headcount"));

    private final CouncilRegister register;
    private final List<String> shares;

    RowQueries(ReturnSchema schema, CouncilRegister register) {
        this.register = register;
        this.shares = schema.columns().stream()
                .filter(column -> column.type() == ColumnType.SHARE)
                .map(Column::name)
                .toList();
    }

    List<Finding> list(SubmissionKey key, Row row) {
        List<Finding> queries = new ArrayList<>();
        contractOrder(row).ifPresent(queries::add);
        PARTS.forEach(part -> overWhole(part, row).ifPresent(queries::add));
        shares.forEach(share -> overHundred(share, row).ifPresent(queries::add));
        otherName(key, row).ifPresent(queries::add);
        return queries.stream()
                .map(query -> query.withCouncil(key.councils().get(0)))
                .toList();
    }

    private static Optional<Finding> contractOrder(Row row) {
        boolean reversed = find(row, "contract_start") instanceof Cell.Day start
                && find(row, "contract_end") instanceof Cell.Day end
                && end.value().isBefore(start.value());
        return reversed
                ? Optional.of(query(
                                FindingCode.DATE_ORDER,
                                row,
                                "contract_end",
                                "The contract ends on " + row.text("contract_end") + ", before it starts on "
                                        + row.text("contract_start") + ".")
                        .withWas(row.text("contract_end")))
                : Optional.empty();
    }

    private static Optional<Finding> overWhole(Part part, Row row) {
        Optional<BigDecimal> some = find(row, part.part()).findNumber();
        Optional<BigDecimal> all = find(row, part.whole()).findNumber();
        boolean over = some.isPresent() && all.isPresent() && some.get().compareTo(all.get()) > 0;
        return over
                ? Optional.of(query(
                                FindingCode.IMPLAUSIBLE,
                                row,
                                part.part(),
                                part.part() + " is " + row.text(part.part()) + " of " + row.text(part.whole()) + " in "
                                        + part.whole() + ", a share over 100 %.")
                        .withWas(row.text(part.part())))
                : Optional.empty();
    }

    private static Optional<Finding> overHundred(String column, Row row) {
        return row.findNumber(column)
                .filter(share -> share.compareTo(BigDecimal.ONE) > 0)
                .map(share -> query(
                                FindingCode.IMPLAUSIBLE,
                                row,
                                column,
                                column + " is a share of "
                                        + share.movePointRight(2).toPlainString() + " %.")
                        .withWas(row.text(column)));
    }

    /** A name that is another council's than the code: a row copied from a neighbour's file, or a slip in the code. */
    private Optional<Finding> otherName(SubmissionKey key, Row row) {
        String name = find(row, "council_name").canonical();
        List<Council> named = name.isEmpty() ? List.of() : register.listNamed(name, Optional.of(key.year()));
        boolean other = !key.isJoint()
                && !named.isEmpty()
                && named.stream().noneMatch(council -> key.councils().contains(council.code()));
        return other
                ? Optional.of(query(
                                FindingCode.CONFLICTING_COUNCIL,
                                row,
                                "council_name",
                                "The name is that of " + name + ", the code that of "
                                        + register.get(key.councils().get(0)).name() + "; the code was used.")
                        .withWas(name)
                        .withWanted("The name and the code of one council."))
                : Optional.empty();
    }

    /** Blank where the return has no such column. */
    private static Cell find(Row row, String column) {
        return row.layout().findPlace(column).isPresent() ? row.cell(column) : Cell.blank();
    }

    private static Finding query(FindingCode code, Row row, String column, String message) {
        return Finding.of(code, Effect.QUERY, Place.cell(row.line(), column), message);
    }
}
