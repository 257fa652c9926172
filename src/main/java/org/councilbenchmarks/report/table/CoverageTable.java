package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.day;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.results.Coverage;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/coverage.csv}: which of the returns that were due have come. */
final class CoverageTable {

    private static final String RETURN = "return";

    private static final TableHead HEAD = new TableHead(
            "data/coverage.csv",
            Audience.OPEN,
            "Coverage of the returns",
            "One row for each return, financial year and peer group: how many councils were asked and how many returned.",
            List.of(RETURN, KeyColumns.YEAR, KeyColumns.PEER_GROUP));

    private static final Comparator<Coverage> ORDER = Comparator.comparing(Coverage::returnId)
            .thenComparing(Coverage::year)
            .thenComparing(Coverage::peerGroup);

    private CoverageTable() {}

    static DataTable<Coverage> of(EditionFigures figures) {
        return new DataTable<>(
                HEAD, columns(), () -> figures.results().listCoverage().stream().sorted(ORDER));
    }

    private static List<TableColumn<Coverage>> columns() {
        return List.of(
                code(RETURN, "Id of the return", c -> c.returnId().value()),
                KeyColumns.year(Coverage::year),
                KeyColumns.peerGroup(Coverage::peerGroup),
                day("due", "Day by which it was asked for", Coverage::due),
                count("expected", "councils", "Members that it was asked from", Coverage::expected),
                count("received", "councils", "Of these, those whose submission stands", Coverage::received),
                count("certified", "councils", "Of those received, the certified ones", Coverage::certified),
                count("late", "councils", "Of those received, first come after the day", Coverage::late),
                count("missing", "councils", "Not received although the day has passed", Coverage::missing),
                figure(
                        "population_share",
                        "%",
                        "Residents of those received, of the group's residents",
                        Coverage::populationShare),
                KeyColumns.status(Coverage::status));
    }
}
