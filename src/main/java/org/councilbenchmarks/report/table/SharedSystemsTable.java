package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.amount;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.List;
import org.councilbenchmarks.domain.results.SharedSystem;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code restricted/shared-systems.csv}: the systems that councils share, and how far each set of councils reaches. */
final class SharedSystemsTable {

    private static final String COMPONENT = "component";

    private static final TableHead HEAD = new TableHead(
            "restricted/shared-systems.csv",
            Audience.SECTOR_BODY,
            "Systems that councils share",
            "One row for each shared system of a council's latest systems return. Councils are connected where one names"
                    + " the other for a system of the same category and supplier group; services, councils, residents and"
                    + " annual cost are those of the whole connected set, the component, and repeat on each of its rows.",
            List.of(COMPONENT, KeyColumns.COUNCIL, ContractsTable.REFERENCE));

    private SharedSystemsTable() {}

    static DataTable<SharedSystem> of(EditionFigures figures) {
        return new DataTable<>(HEAD, columns(), () -> figures.results().analyses().sharedSystems().stream());
    }

    private static List<TableColumn<SharedSystem>> columns() {
        return List.of(
                count(COMPONENT, "", "Number of the connected set of councils, from 1", SharedSystem::component),
                code(
                        KeyColumns.COUNCIL,
                        "GSS code of the council; several, ; between, that returned the system together",
                        s -> s.source().holderText()),
                text(ContractsTable.REFERENCE, "The council's own reference of the system", SharedSystem::reference),
                code("supplier_group", "Group of the supplier; none where run in-house", SharedSystem::supplierGroup),
                text("product", "The product, as returned", SharedSystem::product),
                count(
                        "services",
                        "services",
                        "Different services of the component's systems",
                        s -> s.reach().services()),
                count(
                        "councils",
                        "councils",
                        "Councils of the component, those that returned no such system included",
                        s -> s.reach().councils()),
                figure(
                        "residents",
                        "residents",
                        "Residents of those councils",
                        s -> s.reach().residents()),
                amount(
                        "annual_cost_gbp",
                        POUNDS,
                        "Annual cost of the component's systems",
                        s -> s.reach().annualCostGbp()),
                code(
                        "marker",
                        "Marks on the component's figures: [p] provisional, [u] low reliability",
                        s -> s.marks().shorthand()),
                KeyColumns.status(SharedSystem::status));
    }
}
