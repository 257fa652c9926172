package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.results.Responders;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/responders.csv}: whether the councils that returned are like those that did not. */
final class RespondersTable {

    private static final String RETURN = "return";
    private static final String RETURNED = "returned";

    private static final TableHead HEAD = new TableHead(
            "data/responders.csv",
            Audience.OPEN,
            "Councils that returned and councils that did not",
            "Two rows for each return, financial year and peer group (England and the classes): the councils that returned"
                    + " and the others, by number, residents and deprivation.",
            List.of(RETURN, KeyColumns.YEAR, KeyColumns.PEER_GROUP, RETURNED));

    private static final Comparator<Responders> ORDER = Comparator.comparing(Responders::returnId)
            .thenComparing(Responders::year)
            .thenComparing(Responders::peerGroup)
            .thenComparing(r -> !r.returned());

    private RespondersTable() {}

    static DataTable<Responders> of(EditionFigures figures) {
        return new DataTable<>(
                HEAD,
                columns(),
                () -> figures.results().analyses().responders().stream().sorted(ORDER));
    }

    private static List<TableColumn<Responders>> columns() {
        return List.of(
                code(RETURN, "Id of the return", r -> r.returnId().value()),
                KeyColumns.year(Responders::year),
                KeyColumns.peerGroup(Responders::peerGroup),
                TableColumn.<Responders>code(
                                RETURNED,
                                "yes: those whose submission stands; no: the others that were asked",
                                r -> r.returned() ? "yes" : "no")
                        .matching("yes|no"),
                count("councils", "councils", "How many they are", Responders::councils),
                count("of", "councils", "Members that were asked", Responders::of),
                figure("share", "%", "Of the members that were asked", Responders::share),
                figure(
                        "population_share",
                        "%",
                        "Their residents, of the group's residents",
                        Responders::populationShare),
                figure("population_median", "residents", "Median of their residents", Responders::medianPopulation),
                count(
                        "deprivation_known",
                        "councils",
                        "Of how many the score of deprivation is known",
                        Responders::deprivationKnown),
                figure(
                        "deprivation_median",
                        "score",
                        "Median of their average scores of the Index of Multiple Deprivation; higher is more deprived",
                        Responders::medianDeprivation),
                KeyColumns.status(Responders::status));
    }
}
