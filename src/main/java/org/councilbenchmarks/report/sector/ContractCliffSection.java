package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ContractCliff;
import org.councilbenchmarks.domain.results.ContractCliff.Ending;
import org.councilbenchmarks.domain.results.ContractCliff.Quarter;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.ContractSentences;

/** When the sector's contracts end, quarter by quarter: sums over all councils, none of them named. */
final class ContractCliffSection implements Section {

    private final ContractCliff cliff;

    ContractCliffSection(SectorView view) {
        this.cliff = view.results().analyses().radar().cliff();
    }

    /** Nothing where no contract is known. */
    @Override
    public List<Block> blocks() {
        if (rows().stream().allMatch(line -> line.ending().contracts() == 0)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.heading(3, "When contracts end")));
        cliff.quarters().stream()
                .filter(quarter -> quarter.ending().contracts() > 0)
                .max(Comparator.comparing(quarter -> quarter.ending().annualCostGbp()))
                .ifPresent(quarter -> {
                    blocks.add(Block.paragraph(ContractSentences.mostEnds(quarter)));
                    blocks.add(chart(quarter));
                });
        blocks.add(Block.paragraph(ContractSentences.withoutDate(cliff)));
        blocks.add(table());
        return blocks;
    }

    private Block chart(Quarter most) {
        return new ChartBlock(
                ContractSentences.cliffTitle(most),
                new Chart.QuarterlyAmounts(
                        Unit.POUNDS,
                        cliff.quarters().stream()
                                .map(quarter -> new Chart.QuarterAmount(
                                        quarter.start(),
                                        Figure.of(quarter.ending().annualCostGbp())))
                                .toList()),
                "Annual cost of the contracts that end, £, by quarter of the financial year, England, each council's latest return. "
                        + Captions.RETURNS,
                cliff.quarters().stream().map(ContractSentences::inQuarter).collect(Collectors.joining(" ")));
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.words("Contracts that end"),
                Column.figures("Contracts"),
                Column.figures("Councils"),
                Column.figures("Cost a year", "£"));
        return Table.of(
                        "Contracts for systems by the quarter of their end, England, each council's latest return",
                        columns,
                        rows().stream().map(ContractCliffSection::row).toList())
                .withNote(ContractSentences.whatCounts());
    }

    private record Line(String name, Ending ending) {}

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        for (Quarter quarter : cliff.quarters()) {
            rows.add(new Line(ContractSentences.quarter(quarter), quarter.ending()));
        }
        rows.add(new Line("Later", cliff.later()));
        rows.add(new Line("Rolling on until notice is given", cliff.rolling()));
        rows.add(new Line("End not known", cliff.unknown()));
        return rows;
    }

    private static Row row(Line line) {
        return Row.of(
                line.name(),
                FigureText.bare(Figure.of(line.ending().contracts()), Unit.COUNT),
                FigureText.bare(Figure.of(line.ending().councils()), Unit.COUNT),
                FigureText.bare(Figure.of(line.ending().annualCostGbp()), Unit.COUNT));
    }
}
