package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsGap.People;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart.HeatRow;
import org.councilbenchmarks.report.blocks.Chart.HeatTable;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.pieces.MarkerNotes;
import org.councilbenchmarks.report.sentences.SkillsSentences;

/** Which skills are scarcest, in which role families and regions, and how many people are short. */
final class SkillsGapSection implements Section {

    private static final int SCARCEST = 15;

    private final SectorView view;
    private final List<SkillsGap> gaps;

    SkillsGapSection(SectorView view) {
        this.view = view;
        this.gaps = view.results().analyses().listSkillsGaps(view.year());
    }

    /** Nothing where no row of skills was assessed. */
    @Override
    public List<Block> blocks() {
        List<SkillsGap> scarcest = gaps.stream()
                .filter(gap -> gap.key().isOfSkill() && !gap.key().isOfRegion())
                .filter(gap -> gap.scarcityRank().isKnown())
                .sorted(Comparator.comparing(gap -> gap.scarcityRank().get()))
                .limit(SCARCEST)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!scarcest.isEmpty()) {
            blocks.add(Block.heading(3, "Where people are missing"));
            sector().ifPresent(all -> blocks.add(Block.paragraph(SkillsSentences.sector(all))));
            blocks.add(Block.paragraph(SkillsSentences.meaning()));
            blocks.add(skills(scarcest));
            blocks.add(families());
            regions().ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<SkillsGap> sector() {
        return gaps.stream()
                .filter(gap -> gap.key().equals(SkillsKey.ofSector(view.year())))
                .filter(gap -> gap.people().gap().isKnown())
                .findFirst();
    }

    private Table skills(List<SkillsGap> scarcest) {
        return table(
                "The scarcest skills, England, " + view.year(),
                List.of(Column.words("Skill"), Column.words("Role family")),
                scarcest,
                gap -> List.of(
                        title("skills", gap.key().skill()),
                        title("role_families", gap.key().family())));
    }

    private Table families() {
        List<SkillsGap> ofFamilies = gaps.stream()
                .filter(gap -> !gap.key().isOfSkill() && !gap.key().isOfRegion())
                .filter(gap -> !gap.key().family().equals(SkillsKey.ALL))
                .toList();
        return table(
                "Skills by role family, England, " + view.year(),
                List.of(Column.words("Role family")),
                ofFamilies,
                gap -> List.of(title("role_families", gap.key().family())));
    }

    private Table table(
            String caption, List<Column> words, List<SkillsGap> shown, Function<SkillsGap, List<String>> names) {
        List<Column> columns = new ArrayList<>(words);
        columns.add(Column.figures("People needed"));
        columns.add(Column.figures("People there"));
        columns.add(Column.figures("People short"));
        columns.add(Column.figures("Coverage", "%"));
        columns.add(Column.figures("Councils short"));
        List<Row> rows = shown.stream().map(gap -> row(names.apply(gap), gap)).toList();
        return new Table(caption, columns, rows, note(rows));
    }

    private static Row row(List<String> names, SkillsGap gap) {
        People people = gap.people();
        List<String> cells = new ArrayList<>(names);
        cells.add(FigureText.bare(people.required(), Unit.PEOPLE));
        cells.add(FigureText.bare(people.held(), Unit.PEOPLE));
        cells.add(FigureText.bare(people.gap(), Unit.PEOPLE));
        cells.add(FigureText.bare(people.coverage(), Unit.PER_CENT));
        cells.add(gap.councilsWithGap() + " of " + gap.councils());
        return new Row(cells, false);
    }

    /** Coverage at each crossing of region and role family. */
    private Optional<ChartBlock> regions() {
        List<String> families = list(gap -> gap.key().family());
        List<HeatRow> rows = list(gap -> gap.key().region()).stream()
                .map(region -> new HeatRow(
                        title("regions", region),
                        families.stream()
                                .map(family -> coverage(region, family))
                                .toList()))
                .toList();
        if (rows.isEmpty() || families.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns =
                families.stream().map(family -> title("role_families", family)).toList();
        var table = new HeatTable(Unit.PER_CENT, columns, rows);
        return Optional.of(new ChartBlock(
                SkillsSentences.WHERE,
                table,
                SkillsSentences.whereCaption(view.year()) + " " + Captions.RETURNS,
                HeatWords.of(table)));
    }

    private List<String> list(Function<SkillsGap, String> code) {
        return gaps.stream()
                .map(code)
                .filter(text -> !text.equals(SkillsKey.ALL))
                .distinct()
                .toList();
    }

    private Figure coverage(String region, String family) {
        var key = new SkillsKey(view.year(), region, family, SkillsKey.ALL);
        return gaps.stream()
                .filter(gap -> gap.key().equals(key))
                .map(gap -> gap.people().coverage())
                .findFirst()
                .orElseGet(Figure::notAvailable);
    }

    private static Optional<String> note(List<Row> rows) {
        return MarkerNotes.of(rows.stream().flatMap(row -> row.cells().stream()).toList());
    }

    private String title(String list, String code) {
        return view.catalogue().getCodeList(list).find(code).orElseThrow().title();
    }
}
