package org.councilbenchmarks.report.table;

import static org.councilbenchmarks.report.table.TableColumn.code;
import static org.councilbenchmarks.report.table.TableColumn.count;
import static org.councilbenchmarks.report.table.TableColumn.figure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.report.Audience;
import org.councilbenchmarks.report.EditionFigures;

/** {@code data/skills-gaps.csv}: where the sector lacks people, by role family, skill and region. */
final class SkillsGapsTable {

    private static final String PEOPLE = "people";

    private static final TableHead HEAD = new TableHead(
            "data/skills-gaps.csv",
            Audience.OPEN,
            "Skills gaps",
            "One row for each financial year of the sector, of each role family, of each skill of a role family, and of"
                    + " each role family of a region; all stands where a dimension is summed. People are heads, counted once"
                    + " for every skill asked for; those there count at most as many as required, role by role. Small"
                    + " numbers are withheld, and so is what they could be worked out from. A joint return counts once, and"
                    + " once in each region of its councils.",
            List.of(KeyColumns.YEAR, "region", "role_family", "skill"));

    private SkillsGapsTable() {}

    static DataTable<SkillsGap> of(EditionFigures figures) {
        var columns = Stream.of(key(), people(), beside()).flatMap(List::stream).toList();
        return new DataTable<>(HEAD, columns, () -> figures.results().analyses().skillsGaps().stream());
    }

    private static List<TableColumn<SkillsGap>> key() {
        return List.of(
                KeyColumns.year(g -> g.key().year()),
                code("region", "all, or the slug of a region", g -> g.key().region()),
                code("role_family", "all, or a role family", g -> g.key().family()),
                code("skill", "all, or a skill", g -> g.key().skill()),
                count("councils", "councils", "Councils with an assessed row", SkillsGap::councils),
                count("councils_with_gap", "councils", "Of them, those that lack anybody", SkillsGap::councilsWithGap));
    }

    private static List<TableColumn<SkillsGap>> people() {
        return List.of(
                heads("people_required", PEOPLE, "People required, in the assessed rows", p -> p.required()),
                heads("people_held", PEOPLE, "Of them, people there at the required level or above", p -> p.held()),
                heads("gap", PEOPLE, "People required less people there", p -> p.gap()),
                heads("coverage", "%", "People there of people required", p -> p.coverage()),
                heads(
                        "coverage_low",
                        "%",
                        "Lower end of the 95 % interval (Wilson)",
                        p -> p.interval().low()),
                heads(
                        "coverage_high",
                        "%",
                        "Upper end of the 95 % interval",
                        p -> p.interval().high()),
                figure(
                        "scarcity_rank",
                        "",
                        "1 for the skill of a role family with the greatest gap per person required, of those with at least"
                                + " ten people required; [z] elsewhere",
                        SkillsGap::scarcityRank));
    }

    private static List<TableColumn<SkillsGap>> beside() {
        return List.of(
                figure(
                        "vacancy_rate",
                        "%",
                        "Vacant posts of the role family's establishment, FTE",
                        g -> g.posts().vacancyRate()),
                figure(
                        "agency_share",
                        "%",
                        "Agency workers of all who fill the role family's posts, FTE",
                        g -> g.posts().agencyShare()),
                figure(
                        "planned_growth",
                        "%",
                        "Posts planned for next year less the establishment, of the role family's establishment, FTE",
                        g -> g.posts().plannedGrowth()),
                KeyColumns.marker(SkillsGap::marker),
                KeyColumns.status(SkillsGap::status));
    }

    private static TableColumn<SkillsGap> heads(
            String name, String unit, String description, Function<SkillsGap.People, Figure> figure) {
        return figure(name, unit, description, g -> figure.apply(g.people()));
    }
}
