package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.ChangeEvidence;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.AssumptionsRegister;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.ChangeSentences;

/** What change initiatives cost and bring by theme and stage, and what was assumed. */
final class ChangeEvidenceSection implements Section {

    private final SectorView view;
    private final List<ChangeEvidence> evidence;

    ChangeEvidenceSection(SectorView view) {
        this.view = view;
        this.evidence = view.results().analyses().change().listEvidence(view.year());
    }

    /** Nothing where no initiative was returned. */
    @Override
    public List<Block> blocks() {
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                Block.heading(3, "What councils expect of change, and what comes of it"),
                Block.paragraph(ChangeSentences.evidence()),
                table()));
        blocks.addAll(AssumptionsRegister.of(view.catalogue(), view.results().asOf(), view.year()));
        return blocks;
    }

    private Table table() {
        List<Row> rows = evidence.stream().map(this::row).toList();
        return new Table(
                "Change initiatives by theme and stage, England, " + view.year(),
                List.of(
                        Column.words("Theme"),
                        Column.words("Stage"),
                        Column.figures("Initiatives"),
                        Column.figures("Councils"),
                        Column.figures("Cost"),
                        Column.figures("Benefit"),
                        Column.figures("Median ratio"),
                        Column.figures("Realised", "%")),
                rows,
                MarkerNotes.of(
                        rows.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private Row row(ChangeEvidence each) {
        return Row.of(
                each.theme().isEmpty() ? "not given" : each.theme(),
                stage(each.stage()),
                String.valueOf(each.initiatives()),
                String.valueOf(each.councils()),
                FigureText.compact(each.pvCost(), Unit.POUNDS),
                FigureText.compact(each.pvBenefit(), Unit.POUNDS),
                ratio(each.bcr().median()),
                FigureText.bare(each.realisation().realised(), Unit.PER_CENT));
    }

    private static String ratio(Figure figure) {
        return FigureText.bare(figure, Unit.RATIO);
    }

    private String stage(String code) {
        return view.catalogue()
                .getCodeList("change_stages")
                .find(code)
                .orElseThrow()
                .title();
    }
}
