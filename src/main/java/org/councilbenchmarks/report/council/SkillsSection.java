package org.councilbenchmarks.report.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.measures.Unit;
import org.councilbenchmarks.domain.results.SkillsSums;
import org.councilbenchmarks.domain.results.SkillsSums.LevelNeed;
import org.councilbenchmarks.domain.results.SkillsSums.Need;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.report.blocks.Block;
import org.councilbenchmarks.report.blocks.Chart;
import org.councilbenchmarks.report.blocks.ChartBlock;
import org.councilbenchmarks.report.blocks.Column;
import org.councilbenchmarks.report.blocks.FigureText;
import org.councilbenchmarks.report.blocks.Table;
import org.councilbenchmarks.report.blocks.Table.Row;
import org.councilbenchmarks.report.pieces.Captions;
import org.councilbenchmarks.report.sentences.ChartWords;
import org.councilbenchmarks.report.sentences.SkillSentences;

/** Which skills the work asks for, and which are short. */
final class SkillsSection {

    private static final int MOST_NEEDS = 10;

    private SkillsSection() {}

    static List<Block> of(CouncilView council) {
        return Section.of(council, CouncilView.SKILLS, "Skills", SkillsSection::content);
    }

    private static List<Block> content(CouncilView council, StandingSubmission submission, List<OwnFigure> figures) {
        FinancialYear year = submission.key().year();
        SkillsSums sums = council.figures().ownSums().skills(submission);
        List<Block> blocks = new ArrayList<>();
        if (!sums.byLevel().isEmpty()) {
            int required = sums.byLevel().stream().mapToInt(LevelNeed::required).sum();
            int met = sums.byLevel().stream().mapToInt(LevelNeed::met).sum();
            blocks.add(Block.paragraph(SkillSentences.met(required, met) + " " + SkillSentences.counting() + " "
                    + Section.standing(council, submission)));
        } else {
            blocks.add(Block.paragraph(Section.standing(council, submission)));
        }
        blocks.addAll(ComparisonTable.of(council, year, figures));
        blocks.addAll(needs(council, year, sums.needs()));
        if (!sums.byLevel().isEmpty()) {
            blocks.add(heat(council, year, sums.byLevel()));
        }
        return blocks;
    }

    private static Block heat(CouncilView council, FinancialYear year, List<LevelNeed> needs) {
        List<String> levels = council.edition().listCodes("required_levels").stream()
                .filter(level -> needs.stream().anyMatch(n -> n.level().equals(level)))
                .toList();
        List<Chart.HeatRow> rows = council.edition().listCodes("role_families").stream()
                .filter(family -> needs.stream().anyMatch(n -> n.roleFamily().equals(family)))
                .map(family -> new Chart.HeatRow(
                        council.edition().title("role_families", family),
                        levels.stream().map(level -> cell(needs, family, level)).toList()))
                .toList();
        LevelNeed lowest = needs.stream()
                .min(Comparator.comparing((LevelNeed n) -> n.coverage().get())
                        .thenComparing(LevelNeed::roleFamily)
                        .thenComparing(LevelNeed::level))
                .orElseThrow();
        return new ChartBlock(
                ChartWords.heatTitle(family(council, lowest), level(council, lowest.level()), lowest.coverage()),
                new Chart.HeatTable(
                        Unit.PER_CENT,
                        levels.stream().map(level -> level(council, level)).toList(),
                        rows),
                "Skills coverage, %%, by role family and required level, %s, %s. [z]: nobody required. Small numbers: not for publication. %s"
                        .formatted(council.name(), year, Captions.RETURNS),
                needs.stream()
                        .map(n -> "%s, %s: %s (%d of %d)."
                                .formatted(
                                        family(council, n),
                                        level(council, n.level()),
                                        FigureText.of(n.coverage(), Unit.PER_CENT),
                                        n.met(),
                                        n.required()))
                        .collect(Collectors.joining(" ")));
    }

    private static Figure cell(List<LevelNeed> needs, String family, String level) {
        return needs.stream()
                .filter(n -> n.roleFamily().equals(family) && n.level().equals(level))
                .findFirst()
                .map(LevelNeed::coverage)
                .orElseGet(Figure::notApplicable);
    }

    private static String family(CouncilView council, LevelNeed need) {
        return council.edition().title("role_families", need.roleFamily());
    }

    private static String level(CouncilView council, String level) {
        return council.edition().title("required_levels", level);
    }

    private static List<Block> needs(CouncilView council, FinancialYear year, List<Need> needs) {
        List<Need> shortOf = needs.stream().filter(n -> n.shortOf() > 0).toList();
        if (shortOf.isEmpty()) {
            return List.of();
        }
        List<Need> shown = shortOf.subList(0, Math.min(MOST_NEEDS, shortOf.size()));
        Table table = Table.of(
                "The %d skills that most people are short in, %s, %s. %s"
                        .formatted(shown.size(), council.name(), year, Captions.RETURNS),
                List.of(
                        Column.words("Skill"),
                        Column.words("Role"),
                        Column.words("Level"),
                        Column.figures("Required"),
                        Column.figures("There"),
                        Column.figures("Short")),
                shown.stream().map(n -> row(council, n)).toList());
        return List.of(
                Block.heading(3, "Where people are short"),
                Block.paragraph(SkillSentences.shortSkills(shortOf.size(), needs.size())),
                table.withNote("Small numbers: not for publication."));
    }

    private static Row row(CouncilView council, Need need) {
        return Row.of(
                council.edition().title("skills", need.skill()),
                council.edition().title("roles", need.role()),
                level(council, need.level()),
                String.valueOf(need.required()),
                String.valueOf(need.met()),
                String.valueOf(need.shortOf()));
    }
}
