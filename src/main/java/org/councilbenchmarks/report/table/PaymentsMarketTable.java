package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.amount;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.results.PaymentsMarket.Slice;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/payments-market.csv}: whom councils pay for technology, by what they publish. */
final class PaymentsMarketTable {

    private static final TableHead HEAD = new TableHead(
            "data/payments-market.csv",
            Audience.OPEN,
            "Payments to technology suppliers",
            "One row for each financial year and supplier group of kind technology or reseller: published payments of £500 or"
                    + " more, either way, in all months that stand. A lower bound, since only listed suppliers are known.",
            List.of(KeyColumns.YEAR, "supplier_group", "kind"));

    private static final Comparator<Slice> ORDER =
            Comparator.comparing(Slice::year).thenComparing(Slice::group).thenComparing(Slice::kind);

    private PaymentsMarketTable() {}

    static DataTable<Slice> of(EditionFigures figures) {
        return new DataTable<>(
                HEAD,
                columns(),
                () -> figures.results().analyses().payments().slices().stream().sorted(ORDER));
    }

    private static List<TableColumn<Slice>> columns() {
        return List.of(
                KeyColumns.year(Slice::year),
                text("supplier_group", "Supplier group, by config/reference/suppliers.csv", Slice::group),
                code("kind", "technology, or reseller of other makers' technology", Slice::kind),
                count("councils", "councils", "Councils that paid it", Slice::councils),
                amount("amount_gbp", POUNDS, "Net sum of the payments", Slice::amountGbp),
                figure("share", "%", "Of all groups with a positive sum in the year", Slice::share),
                KeyColumns.marker(Slice::marker),
                KeyColumns.status(Slice::status));
    }
}
