package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.List;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.CouncilLabel;
import org.councilbenchmarks.report.EditionFigures;
import org.councilbenchmarks.report.SectorNames;

/** {@code data/indicators.csv}: what each council's value is, as everyone may see it. */
final class IndicatorsTable {

    private static final TableHead HEAD = new TableHead(
            "data/indicators.csv",
            Audience.OPEN,
            "Indicator values",
            "One row for each council, financial year, indicator and breakdown. Values that are disclosive or about"
                    + " security are withheld. Missing is never zero.",
            List.of(KeyColumns.COUNCIL, KeyColumns.YEAR, KeyColumns.INDICATOR, KeyColumns.BREAKDOWN));

    private IndicatorsTable() {}

    static DataTable<IndicatorValue> of(EditionFigures figures) {
        return new DataTable<>(
                HEAD,
                columns(figures.names()),
                () -> figures.results().listValues().stream().map(IndicatorValue::published));
    }

    private static List<TableColumn<IndicatorValue>> columns(SectorNames names) {
        return List.of(
                KeyColumns.council(v -> v.key().council()),
                text(
                        "council_name",
                        "Name in common use",
                        v -> council(names, v).name()),
                code(
                        "council_class",
                        "Class of council",
                        v -> council(names, v).councilClass().code()),
                code(
                        "region",
                        "Region of England, as a slug",
                        v -> council(names, v).region()),
                KeyColumns.year(v -> v.key().year()),
                KeyColumns.indicator(v -> v.key().indicator()),
                KeyColumns.breakdown(v -> v.key().breakdown()),
                figure("value", "", "Value in the unit of the row, rounded once", IndicatorValue::value),
                code(
                        "unit",
                        "Unit of the value",
                        v -> names.getUnit(v.key().indicator()).symbol()),
                figure("numerator", "", "What was divided", IndicatorValue::numerator),
                figure("denominator", "", "By what; [z] for counts and totals", IndicatorValue::denominator),
                figure("known_share", "%", "How much of the base is known", IndicatorValue::knownShare),
                figure(
                        "interval_low",
                        "",
                        "Lower end of the 95 % interval, for shares of people or systems",
                        v -> v.interval().low()),
                figure(
                        "interval_high",
                        "",
                        "Upper end of the 95 % interval",
                        v -> v.interval().high()),
                KeyColumns.marker(IndicatorValue::marker),
                KeyColumns.status(IndicatorValue::status));
    }

    private static CouncilLabel council(SectorNames names, IndicatorValue value) {
        return names.getCouncil(value.key().council());
    }
}
