package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.results.ChangeEvidence;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/change-evidence.csv}: what change initiatives cost and bring, by theme and stage. */
final class ChangeEvidenceTable {

    private static final TableHead HEAD = new TableHead(
            "data/change-evidence.csv",
            Audience.OPEN,
            "Evidence on change initiatives",
            "One row for each theme, stage and financial year of the return. Each initiative is in the prices of its"
                    + " return's year and discounted to its own first year; stopped ones have rows of their own. Themes are"
                    + " those that councils give; an empty one was not given.",
            List.of("theme", "stage", KeyColumns.YEAR));

    private ChangeEvidenceTable() {}

    static DataTable<ChangeEvidence> of(EditionFigures figures) {
        var columns =
                Stream.of(what(), worth(), realisation()).flatMap(List::stream).toList();
        return new DataTable<>(HEAD, columns, () -> figures.results().analyses().change().evidence().stream());
    }

    private static List<TableColumn<ChangeEvidence>> what() {
        return List.of(
                text("theme", "What the initiatives are about", ChangeEvidence::theme),
                code("stage", "discovery, alpha, beta, live or stopped", ChangeEvidence::stage),
                KeyColumns.year(ChangeEvidence::year),
                count("initiatives", "initiatives", "How many there are", ChangeEvidence::initiatives),
                count("councils", "councils", "Councils that returned them", ChangeEvidence::councils));
    }

    private static List<TableColumn<ChangeEvidence>> worth() {
        return List.of(
                figure("pv_cost", POUNDS, "Sum of the present values of their costs", ChangeEvidence::pvCost),
                figure("pv_benefit", POUNDS, "Sum of the present values of their benefits", ChangeEvidence::pvBenefit),
                figure(
                        "bcr_q1",
                        "",
                        "First quartile of their benefit-cost ratios; [c] where fewer than five are known",
                        e -> e.bcr().q1()),
                figure("bcr_median", "", "Median of the same", e -> e.bcr().median()),
                figure("bcr_q3", "", "Third quartile of the same", e -> e.bcr().q3()));
    }

    private static List<TableColumn<ChangeEvidence>> realisation() {
        return List.of(
                figure(
                        "forecast_to_date",
                        POUNDS,
                        "Forecast benefits up to the return's year of which the actual was returned too; in prices of"
                                + " that year, undiscounted",
                        e -> e.realisation().forecast()),
                figure(
                        "actual_to_date",
                        POUNDS,
                        "The actual ones",
                        e -> e.realisation().actual()),
                figure(
                        "realised",
                        "%",
                        "Actual of forecast; [z] where nothing was forecast",
                        e -> e.realisation().realised()),
                KeyColumns.marker(ChangeEvidence::marker),
                KeyColumns.status(ChangeEvidence::status));
    }
}
