package org.councilbenchmarks.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.ChangeSentences;

/** What becomes of the initiatives' worth if one thing is otherwise: drawn for the dearest, in numbers for all. */
final class Sensitivity {

    private Sensitivity() {}

    /** @param cases that go on, at least one */
    static List<Block> of(CouncilView council, FinancialYear year, List<ChangeCase> cases) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(3, "How safe that is"));
        ChangeSentences.leastSafe(cases).ifPresent(sentence -> blocks.add(Block.paragraph(sentence)));
        cases.stream()
                .filter(c -> c.worth().npsv().isKnown() && c.worth().pvCost().isKnown())
                .max(Comparator.comparing((ChangeCase c) -> c.worth().pvCost().get())
                        .thenComparing(c -> c.initiative().reference()))
                .ifPresent(c -> blocks.add(tornado(council, year, c)));
        if (cases.size() > 1 || blocks.stream().noneMatch(ChartBlock.class::isInstance)) {
            blocks.add(table(council, year, cases));
        }
        return blocks;
    }

    private static List<Chart.Swing> swings(ChangeCase.Sensitivity otherwise) {
        return List.of(
                new Chart.Swing("Costs 20% higher", otherwise.costUp()),
                new Chart.Swing("Benefits 20% lower", otherwise.benefitDown()),
                new Chart.Swing("Benefits a year late", otherwise.late()),
                new Chart.Swing("Optimism bias at its upper bound", otherwise.biasUpper()),
                new Chart.Swing("Tested benefits only", otherwise.strongEvidence()));
    }

    private static Block tornado(CouncilView council, FinancialYear year, ChangeCase dearest) {
        Figure asItIs = dearest.worth().npsv();
        List<Chart.Swing> swings = swings(dearest.sensitivity());
        Chart.Swing greatest = swings.stream()
                .filter(swing -> swing.value().isKnown())
                .max(Comparator.comparing(swing -> reach(swing, asItIs)))
                .orElse(swings.getFirst());
        return new ChartBlock(
                ChangeSentences.tornadoTitle(
                        dearest.initiative().title(), pounds(asItIs), greatest.name(), pounds(greatest.value())),
                new Chart.Tornado(Unit.POUNDS, asItIs, swings),
                "Net present social value of the dearest initiative if one thing is otherwise, £, prices of %s, %s. Tested: backed by a pilot or an audit. %s"
                        .formatted(year, council.name(), Captions.RETURNS),
                "As it is %s. %s"
                        .formatted(
                                pounds(asItIs),
                                swings.stream()
                                        .map(swing -> "%s: %s.".formatted(swing.name(), pounds(swing.value())))
                                        .collect(Collectors.joining(" "))));
    }

    private static BigDecimal reach(Chart.Swing swing, Figure asItIs) {
        return swing.value().get().subtract(asItIs.get()).abs();
    }

    private static Table table(CouncilView council, FinancialYear year, List<ChangeCase> cases) {
        List<Row> rows = cases.stream()
                .map(c -> Row.of(
                        c.initiative().title(),
                        pounds(c.worth().npsv()),
                        pounds(c.sensitivity().costUp()),
                        pounds(c.sensitivity().benefitDown()),
                        pounds(c.sensitivity().late()),
                        pounds(c.sensitivity().biasUpper()),
                        pounds(c.sensitivity().strongEvidence())))
                .toList();
        return MarkerNotes.noted(
                Table.of(
                        "What becomes of the net present social value, prices of %s, %s"
                                .formatted(year, council.name()),
                        List.of(
                                Column.words("Initiative"),
                                Column.figures("As it is"),
                                Column.figures("Costs +20%"),
                                Column.figures("Benefits −20%"),
                                Column.figures("A year late"),
                                Column.figures("Bias"),
                                Column.figures("Tested")),
                        rows),
                ChangeSentences.sensitivity());
    }

    private static String pounds(Figure figure) {
        return FigureText.compact(figure, Unit.POUNDS);
    }
}
