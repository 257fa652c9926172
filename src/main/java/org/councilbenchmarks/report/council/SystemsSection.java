package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.domain.results.DecisionWindow;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.DecisionSentences;
import org.councilbenchmarks.report.sentences.Phrase;

/** Which systems the council runs, when it can leave their contracts, and which of them are at risk. */
final class SystemsSection {

    private static final int MOST_DECISIONS = 15;

    private SystemsSection() {}

    static List<Block> of(CouncilView council) {
        return Section.of(council, CouncilView.SYSTEMS, "Systems and contracts", SystemsSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        FinancialYear year = submission.key().year();
        List<ContractOutlook> contracts =
                council.figures().results().analyses().radar().listContracts(council.code());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Section.standing(council, submission)));
        blocks.addAll(ComparisonTable.of(council, year, figures));
        blocks.addAll(windows(council, contracts));
        blocks.addAll(decisions(council));
        blocks.addAll(LegacySystems.of(council, contracts));
        blocks.addAll(Opportunities.of(figures));
        return blocks;
    }

    private static List<Block> windows(CouncilView council, List<ContractOutlook> contracts) {
        List<Row> rows = Arrays.stream(DecisionWindow.values())
                .flatMap(window -> window(window, contracts).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Row> all = new ArrayList<>(rows);
        all.add(total("All systems", contracts, true));
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(3, "When contracts can be left")));
        blocks.add(Table.of(
                "Systems by when notice is due, as of %s, %s. %s"
                        .formatted(Phrase.day(council.figures().title().asOf()), council.name(), Captions.RETURNS),
                List.of(Column.words("Decision"), Column.figures("Systems"), Column.figures("Annual cost", "£")),
                all));
        ContractTimeline.of(council, contracts).ifPresent(blocks::add);
        return blocks;
    }

    private static Optional<Row> window(DecisionWindow window, List<ContractOutlook> contracts) {
        List<ContractOutlook> in =
                contracts.stream().filter(c -> c.terms().window() == window).toList();
        return in.isEmpty() ? Optional.empty() : Optional.of(total(DecisionSentences.window(window), in, false));
    }

    private static Row total(String title, List<ContractOutlook> contracts, boolean isTotal) {
        return new Row(List.of(title, String.valueOf(contracts.size()), pounds(cost(contracts))), isTotal);
    }

    private static List<Block> decisions(CouncilView council) {
        List<ContractOutlook> due =
                council.figures().results().analyses().radar().listDecisions(council.code());
        if (due.isEmpty()) {
            return List.of(Block.paragraph(DecisionSentences.noneDue()));
        }
        List<ContractOutlook> shown = due.subList(0, Math.min(MOST_DECISIONS, due.size()));
        String first = shown.size() < due.size() ? "The first %d contracts".formatted(shown.size()) : "Contracts";
        return List.of(
                Block.heading(3, "Decisions due in the next 12 months"),
                Block.paragraph(DecisionSentences.due(due.size(), cost(due))),
                Table.of(
                                "%s with notice due within 12 months, the soonest first, %s"
                                        .formatted(first, council.name()),
                                List.of(
                                        Column.words("System"),
                                        Column.words("Supplier"),
                                        Column.figures("Annual cost", "£"),
                                        Column.figures("Notice by"),
                                        Column.figures("Ends"),
                                        Column.figures("Others then")),
                                shown.stream().map(SystemsSection::decision).toList())
                        .withNote(DecisionSentences.othersThen()));
    }

    private static Row decision(ContractOutlook contract) {
        return Row.of(
                contract.system().name(),
                contract.system().supplier(),
                pounds(contract.system().annualCostGbp()),
                contract.terms().noticeDeadline().map(Phrase::shortDay).orElse("[z]"),
                contract.terms().end().map(Phrase::shortDay).orElse("[z]"),
                String.valueOf(contract.joint().candidates().size()));
    }

    /** £ a year of all. */
    static BigDecimal cost(List<ContractOutlook> contracts) {
        return contracts.stream().map(c -> c.system().annualCostGbp()).reduce(BigDecimal.ZERO, Decimals::add);
    }

    private static String pounds(BigDecimal amount) {
        return FigureText.bare(Figure.of(amount), Unit.COUNT);
    }
}
