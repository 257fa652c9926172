package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.Field.POUNDS;
import static org.councilbenchmarks.report.table.TableColumn.amount;
import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.figure;
import static org.councilbenchmarks.report.table.TableColumn.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.ContractRisk;
import org.councilbenchmarks.domain.results.ContractTerms;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.councilbenchmarks.domain.results.JointBuying;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code restricted/contracts.csv}: the lock-in radar, contract by contract. */
final class ContractsTable {

    static final String REFERENCE = "system_ref";

    private static final TableHead HEAD = new TableHead(
            "restricted/contracts.csv",
            Audience.SECTOR_BODY,
            "Contracts of councils, when they can be left",
            "One row for each system of each council's latest systems return, seen from the edition's as-of date. A term's"
                    + " extensions are options and count nowhere. A contract whose end has gone by counts as rolling.",
            List.of(KeyColumns.COUNCIL, KeyColumns.YEAR, REFERENCE));

    private ContractsTable() {}

    static DataTable<ContractOutlook> of(EditionFigures figures) {
        var columns = Stream.of(system(), terms(), risk(), joint())
                .flatMap(List::stream)
                .toList();
        return new DataTable<>(HEAD, columns, () -> figures.results().analyses().radar().contracts().stream());
    }

    private static List<TableColumn<ContractOutlook>> system() {
        return List.of(
                code(
                        KeyColumns.COUNCIL,
                        "GSS code of the council; several, ; between, that returned the system together",
                        c -> c.source().holderText()),
                KeyColumns.year(c -> c.source().submission().key().year()),
                text(
                        REFERENCE,
                        "The council's own reference of the system",
                        c -> c.system().reference()),
                text("system_name", "What the council calls it", c -> c.system().name()),
                text("product", "The product, as returned", c -> c.system().product()),
                text("supplier", "The supplier, as returned", c -> c.system().supplier()),
                code(
                        "supplier_group",
                        "Group of the supplier; none where run in-house",
                        c -> c.system().supplierGroup()),
                code("category", "What the system does", c -> c.system().category()),
                amount(
                        "annual_cost_gbp",
                        POUNDS,
                        "Cost in a year",
                        c -> c.system().annualCostGbp()));
    }

    private static List<TableColumn<ContractOutlook>> terms() {
        return List.of(
                TableColumn.<ContractOutlook>code(
                                "contract_end",
                                "Last day of the present term, or rolling; [x] where it was not returned",
                                c -> end(c.terms()))
                        .orAbsent(),
                day(
                        "notice_deadline",
                        "Last day for notice: the end less the months of notice; [z] of a contract that rolls",
                        ContractTerms::noticeDeadline),
                day(
                        "earliest_exit",
                        "The end; of a contract that rolls, the as-of date and the months of notice",
                        ContractTerms::earliestExit),
                code(
                        "decision_window",
                        "Months from the as-of date to the last day for notice: passed, 0-6, 6-12, 12-24, over-24,"
                                + " rolling or unknown; each begins with its first day",
                        c -> c.terms().window().code()),
                figure(
                        "committed_gbp",
                        POUNDS,
                        "Annual cost for the years to the earliest exit, days / 365.25",
                        c -> c.terms().committedGbp()));
    }

    private static List<TableColumn<ContractOutlook>> risk() {
        return List.of(
                figure(
                        "legacy_score",
                        "",
                        "Likelihood times impact by the Legacy IT Risk Assessment Framework, 1 to 30",
                        c -> c.risk().score()),
                answer("legacy", "yes where any likelihood is scored 3 or more", ContractRisk::legacy),
                answer("red", "yes where the score is 16 or more", ContractRisk::red),
                answer(
                        "trapped",
                        "yes where it is legacy and the earliest exit is more than 24 months away",
                        ContractRisk::trapped));
    }

    private static List<TableColumn<ContractOutlook>> joint() {
        return List.of(
                TableColumn.<ContractOutlook>code(
                                "joint_candidates",
                                "Councils of the same region, or nearest to this one, whose contract of the category ends"
                                        + " within six months of this one's; ; between, empty where there is none",
                                c -> candidates(c.joint()))
                        .orAbsent(),
                figure(
                        "joint_cost_gbp",
                        POUNDS,
                        "Annual cost of those contracts, this one not included",
                        c -> c.joint().annualCostGbp()),
                KeyColumns.marker(ContractOutlook::marker),
                KeyColumns.status(ContractOutlook::status));
    }

    private static String end(ContractTerms terms) {
        if (terms.end().isPresent()) {
            return terms.end().get().toString();
        }
        return terms.window() == DecisionWindow.ROLLING ? "rolling" : Absence.NOT_AVAILABLE.shorthand();
    }

    private static TableColumn<ContractOutlook> day(
            String name, String description, Function<ContractTerms, Optional<LocalDate>> day) {
        return TableColumn.<ContractOutlook>code(
                        name,
                        description,
                        c -> day.apply(c.terms())
                                .map(LocalDate::toString)
                                .orElse(absence(c.terms()).shorthand()))
                .orAbsent();
    }

    private static Absence absence(ContractTerms terms) {
        return terms.window() == DecisionWindow.UNKNOWN ? Absence.NOT_AVAILABLE : Absence.NOT_APPLICABLE;
    }

    private static TableColumn<ContractOutlook> answer(
            String name, String description, Function<ContractRisk, Optional<Boolean>> answer) {
        return TableColumn.<ContractOutlook>code(
                        name,
                        description,
                        c -> answer.apply(c.risk())
                                .map(yes -> yes ? "yes" : "no")
                                .orElse(Absence.NOT_AVAILABLE.shorthand()))
                .orAbsent();
    }

    private static String candidates(JointBuying joint) {
        return switch (joint.annualCostGbp()) {
            case Figure.Known known ->
                joint.candidates().stream().map(CouncilCode::value).collect(Collectors.joining(";"));
            case Figure.Absent absent -> absent.reason().shorthand();
        };
    }
}
