package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;

import java.util.List;
import org.councilbenchmarks.domain.results.ChangedValue;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/changes.csv}: what is otherwise than in the last edition, and why. */
final class ChangesTable {

    private static final String INDICATORS = "data/indicators.csv";

    private static final TableHead HEAD = new TableHead(
            "data/changes.csv",
            Audience.OPEN,
            "What changed since the last edition",
            "One row for each value of data/indicators.csv that was published otherwise in the edition before, whose name"
                    + " stands in manifest.json as previousEdition. Empty in the first edition. A value that is withheld in"
                    + " either edition is [c] in both cells.",
            List.of("file", "key", "column"));

    private ChangesTable() {}

    static DataTable<ChangedValue> of(EditionFigures figures) {
        return new DataTable<>(HEAD, columns(), () -> figures.results().listChanges().stream());
    }

    private static List<TableColumn<ChangedValue>> columns() {
        return List.of(
                code("file", "The table in which the value stands", c -> INDICATORS),
                code("key", "Council, year, indicator and breakdown of its row, ; between", ChangedValue::keyText),
                code("column", "Its column", c -> "value"),
                TableColumn.<ChangedValue>code(
                                "old", "As published then; empty where there was no such row", ChangedValue::old)
                        .orAbsent(),
                TableColumn.<ChangedValue>code(
                                "new", "As published now; empty where there is no such row any more", ChangedValue::now)
                        .orAbsent(),
                code(
                        "why",
                        "new return, superseded, withdrawn, configuration, version or calendar",
                        c -> c.why().text()),
                KeyColumns.status(ChangedValue::status));
    }
}
