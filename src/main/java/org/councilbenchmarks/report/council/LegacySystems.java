package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ContractOutlook;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.sentences.DecisionSentences;
import org.councilbenchmarks.report.sentences.Phrase;

/** Which systems are legacy, how much hangs on them, and when they can be left. */
final class LegacySystems {

    private static final int MOST = 10;

    private static final Comparator<ContractOutlook> HIGHEST_SCORE = Comparator.comparing(
                    (ContractOutlook c) -> c.risk().score().find().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(c -> c.system().reference());

    private LegacySystems() {}

    /** Nothing where none is known to be legacy. */
    static List<Block> of(CouncilView council, List<ContractOutlook> contracts) {
        List<ContractOutlook> legacy = contracts.stream()
                .filter(c -> c.risk().legacy().orElse(false))
                .sorted(HIGHEST_SCORE)
                .toList();
        if (legacy.isEmpty()) {
            return List.of();
        }
        List<ContractOutlook> shown = legacy.subList(0, Math.min(MOST, legacy.size()));
        List<ContractOutlook> trapped =
                legacy.stream().filter(c -> c.risk().trapped().orElse(false)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, "Legacy systems"));
        blocks.add(Block.paragraph(DecisionSentences.trapped(trapped.size(), SystemsSection.cost(trapped))));
        if (shown.stream().anyMatch(c -> c.risk().score().isKnown())) {
            blocks.add(matrix(council, legacy, shown));
        }
        blocks.add(table(council, legacy, shown));
        return blocks;
    }

    private static Block matrix(CouncilView council, List<ContractOutlook> legacy, List<ContractOutlook> shown) {
        long red = legacy.stream().filter(LegacySystems::isRed).count();
        return new ChartBlock(
                DecisionSentences.matrixTitle(red, legacy.size()),
                new Chart.RiskMatrix(shown.stream()
                        .map(c -> new Chart.Risk(
                                c.system().name(),
                                c.risk().likelihood(),
                                c.risk().impact()))
                        .toList()),
                "Likelihood, 1 to 6, and impact, 1 to 5, by the Legacy IT Risk Assessment Framework, %s. Systems that would cover each other share a mark."
                        .formatted(council.name()),
                shown.stream()
                        .map(c -> "%s: likelihood %s, impact %s."
                                .formatted(
                                        c.system().name(),
                                        FigureText.of(c.risk().likelihood(), Unit.RATIO),
                                        FigureText.of(c.risk().impact(), Unit.RATIO)))
                        .collect(Collectors.joining(" ")));
    }

    private static boolean isRed(ContractOutlook contract) {
        return contract.risk().red().orElse(false);
    }

    private static Table table(CouncilView council, List<ContractOutlook> legacy, List<ContractOutlook> shown) {
        Table table = Table.of(
                "%d of %s, the highest risk first, %s"
                        .formatted(
                                shown.size(),
                                Phrase.count(legacy.size(), "legacy system", "legacy systems"),
                                council.name()),
                List.of(
                        Column.words("System"),
                        Column.words("Supplier"),
                        Column.figures("Annual cost", "£"),
                        Column.figures("Risk score"),
                        Column.figures("Earliest exit")),
                shown.stream().map(LegacySystems::row).toList());
        return table.withNote(
                "Risk score: likelihood times impact, 1 to 30; from 16 it is red. Security: not for publication. [x] not available.");
    }

    private static Row row(ContractOutlook contract) {
        return Row.of(
                contract.system().name(),
                contract.system().supplier(),
                FigureText.bare(Figure.of(contract.system().annualCostGbp()), Unit.COUNT),
                FigureText.bare(contract.risk().score(), Unit.FTE) + (isRed(contract) ? " red" : ""),
                contract.terms().earliestExit().map(Phrase::shortDay).orElse("[x]"));
    }
}
