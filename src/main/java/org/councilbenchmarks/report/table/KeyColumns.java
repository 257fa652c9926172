package org.councilbenchmarks.report.table;

import java.util.function.Function;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;

/** The columns that most tables have: whom and what a row is about, its marks and its status. */
final class KeyColumns {

    static final String COUNCIL = "council_code";
    static final String YEAR = "financial_year";
    static final String INDICATOR = "indicator";
    static final String BREAKDOWN = "breakdown";
    static final String PEER_GROUP = "peer_group";
    static final String STATUS = "status";

    private KeyColumns() {}

    static <R> TableColumn<R> council(Function<R, CouncilCode> council) {
        return TableColumn.<R>code(
                        COUNCIL,
                        "GSS code of the council",
                        row -> council.apply(row).value())
                .matching("E[0-9]{8}");
    }

    static <R> TableColumn<R> year(Function<R, FinancialYear> year) {
        return TableColumn.<R>code(
                        YEAR,
                        "Local-government financial year, 1 April to 31 March",
                        row -> year.apply(row).toString())
                .matching("[0-9]{4}-[0-9]{2}");
    }

    static <R> TableColumn<R> indicator(Function<R, String> indicator) {
        return TableColumn.code(INDICATOR, "Id of the indicator; its family stands before the point", indicator);
    }

    static <R> TableColumn<R> breakdown(Function<R, String> breakdown) {
        return TableColumn.code(BREAKDOWN, "all, or a code of the indicator's dimension (role family)", breakdown);
    }

    static <R> TableColumn<R> peerGroup(Function<R, String> peerGroup) {
        return TableColumn.code(PEER_GROUP, "Id of the peer group, as class:unitary", peerGroup);
    }

    static <R> TableColumn<R> marker(Function<R, String> marker) {
        return TableColumn.code(
                "marker",
                "Of an absent value why it is absent: [x] not available, [z] not applicable, [c] withheld. Of a known value"
                        + " its marks: [b] break in series, [e] estimated, [p] provisional, [r] revised since the last"
                        + " edition, [u] low reliability; several run together. Empty: known and unmarked",
                marker);
    }

    static <R> TableColumn<R> status(Function<R, DataStatus> status) {
        return TableColumn.<R>code(
                        STATUS,
                        "The weakest of the inputs: certified, provisional, or sample (synthetic, not about any council)",
                        row -> status.apply(row).code())
                .matching("certified|provisional|sample");
    }
}
