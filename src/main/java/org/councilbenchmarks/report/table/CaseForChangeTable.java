package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code restricted/case-for-change.csv}: what each change initiative is worth, by one method. */
final class CaseForChangeTable {

    private static final String REFERENCE = "initiative_ref";

    private static final TableHead HEAD = new TableHead(
            "restricted/case-for-change.csv",
            Audience.SECTOR_BODY,
            "Case for change: what initiatives are worth",
            "One row for each change initiative of a standing return, valued by HM Treasury's Green Book: prices of the"
                    + " return's year, forecast costs with optimism bias by evidence, all discounted to the initiative's"
                    + " first year. The npsv_ columns say what becomes of the net present social value if one thing is"
                    + " otherwise.",
            List.of(KeyColumns.COUNCIL, KeyColumns.YEAR, REFERENCE));

    private CaseForChangeTable() {}

    static DataTable<ChangeCase> of(EditionFigures figures) {
        var columns = Stream.of(initiative(), worth(), sensitivity(), proof())
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(HEAD, columns, () -> figures.results().analyses().change().cases().stream());
    }

    private static List<TableColumn<ChangeCase>> initiative() {
        return List.of(
                code(
                        KeyColumns.COUNCIL,
                        "GSS code of the council; several, ; between, that returned the initiative together",
                        c -> c.source().councilText()),
                KeyColumns.year(c -> c.source().year()),
                text(
                        REFERENCE,
                        "The council's own reference of the initiative",
                        c -> c.initiative().reference()),
                text(
                        "title",
                        "What it is called, as returned",
                        c -> c.initiative().title()),
                text(
                        "theme",
                        "What it is about, as returned",
                        c -> c.initiative().theme()),
                code(
                        "stage",
                        "discovery, alpha, beta, live or stopped",
                        c -> c.initiative().stage()),
                code(
                        "start_year",
                        "Financial year 0 of the discounting",
                        c -> c.initiative().start().toString()),
                code(
                        "price_base",
                        "Financial year in whose prices all amounts are",
                        c -> c.source().year().toString()));
    }

    private static List<TableColumn<ChangeCase>> worth() {
        return List.of(
                worth(
                        "pv_cost",
                        POUNDS,
                        "Present value of costs, forecasts with optimism bias",
                        ChangeCase.Worth::pvCost),
                worth("pv_benefit", POUNDS, "Present value of benefits", ChangeCase.Worth::pvBenefit),
                worth("pv_cash_benefit", POUNDS, "Of the cash-releasing ones", ChangeCase.Worth::pvCashBenefit),
                worth("npsv", POUNDS, "Net present social value: benefits less costs", ChangeCase.Worth::npsv),
                worth("npv_cash", POUNDS, "Cash-releasing benefits less costs", ChangeCase.Worth::npvCash),
                worth("bcr", "", "Benefit-cost ratio; [z] where costs are 0 or less", ChangeCase.Worth::bcr),
                worth(
                        "payback_year",
                        "years",
                        "First whole year from year 0 on from which benefits less costs, discounted, stay at 0 or more;"
                                + " [z] where they never do",
                        ChangeCase.Worth::payback));
    }

    private static List<TableColumn<ChangeCase>> sensitivity() {
        return List.of(
                otherwise("npsv_cost_up", "Costs 20 % higher", ChangeCase.Sensitivity::costUp),
                otherwise("npsv_benefit_down", "Benefits 20 % lower", ChangeCase.Sensitivity::benefitDown),
                otherwise("npsv_late", "Benefits a year later", ChangeCase.Sensitivity::late),
                otherwise(
                        "npsv_bias_upper",
                        "Optimism bias of forecast costs at its upper bound",
                        ChangeCase.Sensitivity::biasUpper),
                otherwise(
                        "npsv_strong_evidence",
                        "Only benefits that a pilot or an audit backs",
                        ChangeCase.Sensitivity::strongEvidence));
    }

    private static List<TableColumn<ChangeCase>> proof() {
        return List.of(
                worth(
                        "switching_value",
                        "%",
                        "Fall in benefits that brings npsv to 0; [z] where benefits are 0 or less",
                        ChangeCase.Worth::switchingValue),
                figure(
                        "realised",
                        "%",
                        "Actual of forecast benefits up to the return's year, where both were returned; [z] where none"
                                + " were",
                        c -> c.realisation().realised()),
                worth(
                        "evidence_share",
                        "%",
                        "Share of benefits that a pilot or an audit backs",
                        ChangeCase.Worth::evidenceShare),
                KeyColumns.marker(ChangeCase::marker),
                KeyColumns.status(ChangeCase::status));
    }

    private static TableColumn<ChangeCase> worth(
            String name, String unit, String description, Function<ChangeCase.Worth, Figure> value) {
        return figure(name, unit, description, c -> value.apply(c.worth()));
    }

    private static TableColumn<ChangeCase> otherwise(
            String name, String description, Function<ChangeCase.Sensitivity, Figure> value) {
        return figure(name, POUNDS, "npsv with: " + description, c -> value.apply(c.sensitivity()));
    }
}
