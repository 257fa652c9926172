package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.Neighbour;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/peers.csv}: which councils are nearest to each, how near, and by what. */
final class PeersTable {

    private static final TableHead HEAD = new TableHead(
            "data/peers.csv",
            Audience.OPEN,
            "Nearest councils of each council",
            "One row for each council, financial year and near council: the fifteen nearest of its class, and as many more"
                    + " as it takes to find fifteen that returned anything. The first fifteen that did are its neighbours, with"
                    + " whom its figures are compared. Nothing that a council returned bears on who they are.",
            List.of(KeyColumns.COUNCIL, KeyColumns.YEAR, "rank"));

    private PeersTable() {}

    /** A near council, and whom it is near to when. */
    private record Peer(CouncilCode council, FinancialYear year, Neighbour neighbour) {}

    static DataTable<?> of(EditionFigures figures) {
        List<TableColumn<Peer>> columns = new ArrayList<>(List.of(
                KeyColumns.council(Peer::council),
                KeyColumns.year(Peer::year),
                count(
                        "rank",
                        "",
                        "Place by distance in the whole class",
                        p -> p.neighbour().rank()),
                TableColumn.<Peer>code(
                                "peer_code",
                                "GSS code of the near council",
                                p -> p.neighbour().council().value())
                        .matching("E[0-9]{8}"),
                TableColumn.<Peer>code(
                                "returned",
                                "Whether the near council has a standing submission of any return of the year",
                                p -> p.neighbour().returned() ? "yes" : "no")
                        .matching("yes|no"),
                figure(
                        "distance",
                        "",
                        "0 to 1, the largest between two councils of the class",
                        p -> p.neighbour().distance())));
        List<String> variables = figures.results().neighbours().listVariables();
        IntStream.range(0, variables.size())
                .mapToObj(i -> share(variables.get(i), i))
                .forEach(columns::add);
        DataStatus status = figures.status();
        columns.add(KeyColumns.status(p -> status));
        return new DataTable<>(HEAD, columns, () -> rows(figures.results()));
    }

    private static TableColumn<Peer> share(String variable, int place) {
        return figure(
                "share_" + variable,
                "%",
                "Part of the squared distance that is due to this variable",
                p -> p.neighbour().shares().get(place));
    }

    private static Stream<Peer> rows(BenchmarkResults results) {
        return results.listValues().stream()
                .map(value -> value.key().council())
                .distinct()
                .flatMap(council -> results.neighbours().list(council).stream())
                .flatMap(hood -> hood.around().stream().map(near -> new Peer(hood.council(), hood.year(), near)));
    }
}
