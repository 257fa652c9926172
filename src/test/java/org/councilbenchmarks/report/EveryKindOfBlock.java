package org.councilbenchmarks.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.KeyFigures;
import org.councilbenchmarks.report.blocks.KeyFigures.KeyFigure;
import org.councilbenchmarks.report.blocks.Span;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.blocks.Terms;
import org.councilbenchmarks.report.blocks.Terms.Term;
import org.councilbenchmarks.report.blocks.Text;

/** One report with a block of every kind, to be pushed through every renderer; its table goes over three pages. */
public final class EveryKindOfBlock {

    private static final int ROLES = 90;

    private EveryKindOfBlock() {}

    public static Report report() {
        return with(Optional.of(EditionTitle.SAMPLE_NOTICE), blocks());
    }

    /** A report of these blocks, without a banner. */
    public static Report of(Block... blocks) {
        return with(Optional.empty(), List.of(blocks));
    }

    private static Report with(Optional<String> banner, List<Block> blocks) {
        return new Report(
                new Report.Subject(
                        "Dorset Council: digital, data and technology",
                        "2025-26, compared with 15 nearest neighbours",
                        Locale.UK,
                        Audience.COUNCIL),
                new Imprint("2026-03-31-1a2b3c4d", "0.1.0", LocalDate.of(2026, 3, 31), banner),
                blocks);
    }

    private static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(summary());
        blocks.addAll(spending());
        blocks.addAll(staffing());
        return blocks;
    }

    private static List<Block> summary() {
        return List.of(
                Block.heading(2, "Summary"),
                Block.paragraph(
                        "Dorset returned spending and staffing for 2025-26, certified on 12 June 2026. Its 15 nearest"
                                + " neighbours are the councils that are most like it in population, deprivation and sparsity."),
                new KeyFigures(List.of(
                        new KeyFigure("Spending per resident", "£61.20", "Lower than 9 of your 15 nearest neighbours."),
                        new KeyFigure("Vacancy rate", "14.2%", "Higher than 12 of your 15 nearest neighbours."),
                        new KeyFigure(
                                "Contracts to decide on",
                                "£1.2m",
                                "A year, in four contracts with notice before April 2027."),
                        new KeyFigure(
                                "Systems past support", "3", "Two of them hold the data of children's services."))),
                Block.heading(3, "Questions to ask"),
                new Block.Items(List.of(
                        Text.of(
                                "Which vacancies have been open for longer than a year? Ask the head of digital services."),
                        Text.of(
                                new Span.Plain("What does "),
                                new Span.Strong("leaving the finance system"),
                                new Span.Plain(
                                        " cost before 2028, and who has worked it out with the supplier's terms at"
                                                + " hand?")))));
    }

    private static List<Block> spending() {
        return List.of(
                Block.heading(2, "Spending"),
                Block.paragraph(
                        new Span.Plain("How each figure is worked out is said on "),
                        new Span.Link(
                                "the page of indicators and their formulas", "https://example.org/indicators/spending"),
                        new Span.Plain(", with an example for each. Figures are "),
                        new Span.Strong("as returned"),
                        new Span.Plain(". Peers' figures are shown without their names.")),
                new ChartBlock(
                        "Spending per resident is below the median",
                        new Chart.SortedBars(
                                Unit.POUNDS,
                                List.of(
                                        new Chart.Bar("Highest peer", pounds("88.10"), false),
                                        new Chart.Bar("Dorset", pounds("61.20"), true),
                                        new Chart.Bar("Lowest peer", pounds("40.75"), false)),
                                pounds("66.40")),
                        "IT spending per resident, £, 2025-26, 15 nearest neighbours, n = 16. Source: returns of councils.",
                        "Bars from £88.10 to £40.75 per resident. Dorset is at £61.20; the median is £66.40."),
                Block.note("Two neighbours have not returned staffing. Medians rest on 13 councils."),
                new Terms(List.of(
                        Term.of(
                                "Spending per resident",
                                "Spending of the year divided by residents. Lower is not better."),
                        Term.of("Vacancy rate", "Vacant posts as a share of the establishment. Lower is better."),
                        new Term(
                                "Residents",
                                Text.of(
                                        new Span.Plain("The mid-year estimate, from "),
                                        new Span.Link("the statistics office", "https://example.org/residents"))))),
                new Block.Contents(),
                new Block.PageBreak());
    }

    private static List<Block> staffing() {
        var rows = new ArrayList<Row>();
        IntStream.rangeClosed(1, ROLES)
                .mapToObj(role -> Row.of(
                        "Role " + role
                                + (role % 7 == 0 ? " in a team that is shared with two neighbouring councils" : ""),
                        role % 5 == 0 ? "Data and analysis" : "Infrastructure",
                        String.valueOf(role * 3),
                        role % 11 == 0 ? "[x]" : role + ".5",
                        role % 13 == 0 ? "[c]" : "1" + role % 10 + ".0"))
                .forEach(rows::add);
        rows.add(Row.total("All roles", "All families", "12,285", "4,140.5", "14.2"));
        return List.of(
                Block.heading(2, "Staffing"),
                Block.heading(3, "Vacancies by role"),
                new Table(
                        "Vacancies by role, Dorset, 31 March 2026",
                        List.of(
                                Column.words("Role"),
                                Column.words("Role family"),
                                Column.figures("People"),
                                Column.figures("Establishment", "FTE"),
                                Column.figures("Vacancy rate", "%")),
                        rows,
                        Optional.of("[x] not available. [c] withheld.")),
                Block.heading(2, "Systems"),
                Block.paragraph("No return about systems has come in, so nothing is said about them."));
    }

    private static Figure pounds(String amount) {
        return Figure.of(new BigDecimal(amount));
    }
}
