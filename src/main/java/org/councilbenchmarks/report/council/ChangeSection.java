package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ChangeCase;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.AssumptionsRegister;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.ChangeSentences;

/** What the council's change initiatives cost and bring, how safe that is, and what was assumed. */
final class ChangeSection {

    private ChangeSection() {}

    static List<Block> of(CouncilView council) {
        return Section.of(council, CouncilView.INITIATIVES, "Case for change", ChangeSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        FinancialYear year = submission.key().year();
        List<ChangeCase> cases = council.figures().results().analyses().change().listCases(council.code(), year);
        List<ChangeCase> goingOn =
                cases.stream().filter(c -> !c.initiative().isStopped()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Section.standing(council, submission)));
        blocks.add(Block.paragraph(ChangeSentences.howMany(cases) + " " + ChangeSentences.method()));
        blocks.addAll(ComparisonTable.of(council, year, figures));
        blocks.add(initiatives(council, year, cases));
        if (!goingOn.isEmpty()) {
            blocks.addAll(Sensitivity.of(council, year, goingOn));
        }
        blocks.add(Block.heading(3, "What was assumed"));
        blocks.addAll(AssumptionsRegister.of(
                council.edition().catalogue(), council.figures().title().asOf(), year));
        return blocks;
    }

    private static Table initiatives(CouncilView council, FinancialYear year, List<ChangeCase> cases) {
        List<Row> rows = cases.stream()
                .sorted(Comparator.comparing(c -> c.initiative().isStopped()))
                .map(c -> initiative(council, c))
                .toList();
        return MarkerNotes.noted(
                Table.of(
                        "Change initiatives, present values in prices of %s, %s. %s"
                                .formatted(year, council.name(), Captions.RETURNS),
                        List.of(
                                Column.words("Initiative"),
                                Column.words("Stage"),
                                Column.figures("Cost"),
                                Column.figures("Benefit"),
                                Column.figures("Net"),
                                Column.figures("Ratio"),
                                Column.figures("Pays back", "years"),
                                Column.figures("Tested", "%")),
                        rows),
                "Ratio: benefits over costs. Tested: share of benefits that a pilot or an audit backs.");
    }

    private static Row initiative(CouncilView council, ChangeCase each) {
        ChangeCase.Worth worth = each.worth();
        return Row.of(
                each.initiative().title(),
                council.edition().title("change_stages", each.initiative().stage()),
                pounds(worth.pvCost()),
                pounds(worth.pvBenefit()),
                pounds(worth.npsv()),
                FigureText.bare(worth.bcr(), Unit.RATIO),
                FigureText.bare(worth.payback(), Unit.COUNT),
                FigureText.bare(worth.evidenceShare(), Unit.PER_CENT));
    }

    private static String pounds(Figure figure) {
        return FigureText.compact(figure, Unit.POUNDS);
    }
}
