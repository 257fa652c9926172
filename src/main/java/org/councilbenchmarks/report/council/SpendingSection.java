package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.SpendingSums;
import org.councilbenchmarks.domain.results.SpendingSums.Part;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.SpendingSentences;

/** What the council spends on technology, on what, and how that stands beside its peers. */
final class SpendingSection {

    private static final String PER_RESIDENT = "spend.per_resident";
    private static final String IT_SERVICE = "it";
    private static final int MOST_SERVICES = 8;

    private SpendingSection() {}

    static List<Block> of(CouncilView council) {
        return Section.of(council, CouncilView.SPENDING, "Spending", SpendingSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        SpendingSums sums = council.figures().ownSums().spending(submission);
        FinancialYear year = submission.key().year();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(SpendingSentences.total(
                        year,
                        sums.total().amountGbp(),
                        sums.total().runGbp(),
                        sums.total().changeGbp())
                + " " + Section.standing(council, submission)));
        blocks.addAll(ComparisonTable.of(council, year, figures));
        Section.charted(council, figures, PER_RESIDENT)
                .ifPresent(figure -> blocks.addAll(
                        PeerCharts.of(council, figure, Section.years(council, CouncilView.SPENDING, year))));
        SequencedMap<FinancialYear, SpendingSums> years = SpendingCharts.years(council, year);
        blocks.addAll(categories(council, year, sums, years));
        blocks.addAll(services(council, year, sums));
        blocks.addAll(Opportunities.of(figures));
        return blocks;
    }

    /** Over the years where there are several, with nothing but the last year's numbers where there is one. */
    private static List<Block> categories(
            CouncilView council,
            FinancialYear year,
            SpendingSums sums,
            SequencedMap<FinancialYear, SpendingSums> years) {
        if (sums.byCategory().isEmpty()) {
            return List.of();
        }
        Part largest = sums.byCategory().getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, "What the money goes on"));
        blocks.add(Block.paragraph(SpendingSentences.largest(
                council.edition().title("spend_categories", largest.code()),
                largest.amountGbp(),
                FigureText.of(largest.share(), Unit.PER_CENT))));
        SpendingCharts.runAndChange(council, years).ifPresent(blocks::add);
        SpendingCharts.categories(council, years).ifPresent(blocks::add);
        blocks.add(table(council, year, sums));
        return blocks;
    }

    private static Table table(CouncilView council, FinancialYear year, SpendingSums sums) {
        List<Row> rows = new ArrayList<>();
        sums.byCategory()
                .forEach(part ->
                        rows.add(Row.of(cells(council.edition().title("spend_categories", part.code()), part))));
        rows.add(Row.total(cells("All categories", sums.total())));
        return Table.of(
                "Spending by category, %s, %s, revenue and capital. %s"
                        .formatted(council.name(), year, Captions.RETURNS),
                columns("Category"),
                rows);
    }

    private static List<Column> columns(String first) {
        return List.of(
                Column.words(first),
                Column.figures("Run", "£"),
                Column.figures("Change", "£"),
                Column.figures("Together", "£"),
                Column.figures("Share", "%"));
    }

    private static String[] cells(String title, Part part) {
        return new String[] {
            title,
            pounds(part.runGbp()),
            pounds(part.changeGbp()),
            pounds(part.amountGbp()),
            FigureText.bare(part.share(), Unit.PER_CENT)
        };
    }

    /** Whole pounds: in a column, pennies below £100 would stand out of line. */
    private static String pounds(BigDecimal amount) {
        return FigureText.bare(Figure.of(amount), Unit.COUNT);
    }

    private static List<Block> services(CouncilView council, FinancialYear year, SpendingSums sums) {
        List<Part> outside = sums.byService().stream()
                .filter(part -> !part.code().equals(IT_SERVICE))
                .toList();
        if (outside.isEmpty()) {
            return List.of();
        }
        BigDecimal amount = outside.stream().map(Part::amountGbp).reduce(BigDecimal.ZERO, Decimals::add);
        List<Part> shown = outside.subList(0, Math.min(MOST_SERVICES, outside.size()));
        String caption = outside.size() > shown.size()
                ? "The %d services that hold most, of %d".formatted(shown.size(), outside.size())
                : "Services that hold technology money";
        return List.of(
                Block.heading(3, "Held outside the IT service"),
                Block.paragraph(SpendingSentences.outside(amount)),
                Table.of(
                        "%s, %s, %s. %s".formatted(caption, council.name(), year, Captions.RETURNS),
                        columns("Service"),
                        shown.stream()
                                .map(part -> Row.of(cells(council.edition().title("services", part.code()), part)))
                                .toList()));
    }
}
