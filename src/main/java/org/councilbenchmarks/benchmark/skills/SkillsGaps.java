package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.statistics.WilsonInterval;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.measures.Absence;
import org.councilbenchmarks.domain.measures.Decimals;
import org.councilbenchmarks.domain.measures.Figure;
import org.councilbenchmarks.domain.results.Interval;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionRows;

/**
 * People required and there, over the sector by role family and skill, and by region and role family. People there count at
 * most as many as required, role by role; a joint body counts once, and once in each region that its councils lie in.
 */
public final class SkillsGaps {

    private static final BigDecimal ENOUGH_TO_RANK = BigDecimal.TEN;

    private static final Comparator<SkillsCell> SCARCEST_FIRST = Comparator.comparing((SkillsCell cell) ->
                    Decimals.divide(cell.heads().gap(), cell.heads().required()))
            .reversed();

    private final Catalogue catalogue;
    private final SkillsReader reader;

    private SkillsGaps(Catalogue catalogue, SkillsReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /** @param rows gives the rows of what stands, one submission at a time */
    public static SkillsGaps of(Catalogue catalogue, LocalDate asOf, Settlement settlement, SubmissionRows rows) {
        return new SkillsGaps(catalogue, new SkillsReader(catalogue, asOf, settlement, rows));
    }

    /**
     * A year's skills gaps.
     *
     * @param gaps in key order, withheld where they may not be published; none where nobody returned skills
     * @param secret what nobody may come to know, regions as a whole among them, which are no row of the table; without those
     *     withheld gaps that anybody can add up from councils' own figures
     */
    public record OfYear(List<SkillsGap> gaps, Set<SkillsKey> secret) {

        public OfYear {
            gaps = List.copyOf(gaps);
            secret = Set.copyOf(secret);
        }
    }

    /** Works out a year. */
    public OfYear compute(FinancialYear year) {
        List<BodySkills> bodies = reader.list(SkillsReader.SKILLS, year).stream()
                .map(reader::bodyOf)
                .toList();
        SortedMap<SkillsKey, SkillsCell> cells = cells(year, bodies);
        StaffPosts posts = posts(year);
        Map<SkillsKey, Integer> ranks = ranks(cells);
        OpenSkills open = new OpenSkills(cells, bodies);
        Set<SkillsKey> withheld = OpenCells.listWithheld(cells, open);
        List<SkillsGap> gaps = cells.values().stream()
                .filter(cell -> !isRegionAsAWhole(cell.key()))
                .map(cell -> gap(cell, rank(ranks, cell.key()), posts))
                .map(gap -> withheld.contains(gap.key()) ? gap.withheld() : gap)
                .toList();
        return new OfYear(gaps, withheld.stream().filter(open::isSecret).collect(Collectors.toSet()));
    }

    /** Wanted for what it gives away only: it is no row of the table. */
    private static boolean isRegionAsAWhole(SkillsKey key) {
        return key.isOfRegion() && key.family().equals(SkillsKey.ALL);
    }

    private static SortedMap<SkillsKey, SkillsCell> cells(FinancialYear year, List<BodySkills> bodies) {
        SortedMap<SkillsKey, SkillsCell> cells = new TreeMap<>();
        for (BodySkills body : bodies) {
            body.heads().forEach((key, heads) -> {
                cells.computeIfAbsent(key, SkillsCell::new).add(body, heads);
                if (!key.isOfSkill()) {
                    body.regions().keySet().stream()
                            .map(region -> new SkillsKey(year, region, key.family(), SkillsKey.ALL))
                            .forEach(k ->
                                    cells.computeIfAbsent(k, SkillsCell::new).add(body, heads));
                }
            });
        }
        return cells;
    }

    private StaffPosts posts(FinancialYear year) {
        StaffPosts posts = new StaffPosts(catalogue.reference().population());
        for (StandingSubmission submission : reader.list(SkillsReader.STAFFING, year)) {
            posts.add(submission, reader.regionsOf(submission), reader.rowsOf(submission));
        }
        return posts;
    }

    /** From 1, each place once, withheld ones included; of equal ones the first in key order comes first. */
    private static Map<SkillsKey, Integer> ranks(SortedMap<SkillsKey, SkillsCell> cells) {
        List<SkillsKey> order = cells.values().stream()
                .filter(cell -> cell.key().isOfSkill())
                .filter(cell -> cell.heads().required().compareTo(ENOUGH_TO_RANK) >= 0)
                .sorted(SCARCEST_FIRST)
                .map(SkillsCell::key)
                .toList();
        Map<SkillsKey, Integer> ranks = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i + 1);
        }
        return ranks;
    }

    private static Figure rank(Map<SkillsKey, Integer> ranks, SkillsKey key) {
        return ranks.containsKey(key) ? Figure.of(ranks.get(key)) : Figure.notApplicable();
    }

    private static SkillsGap gap(SkillsCell cell, Figure rank, StaffPosts posts) {
        SkillsKey key = cell.key();
        return new SkillsGap(
                key,
                cell.councils(),
                cell.councilsWithGap(),
                people(cell.heads()),
                rank,
                posts.of(key),
                cell.marks(),
                cell.status().and(posts.statusOf(key)));
    }

    private static SkillsGap.People people(Heads heads) {
        if (heads.assessed() == 0) {
            Figure x = Figure.notAvailable();
            return new SkillsGap.People(x, x, x, x, Interval.absent(Absence.NOT_AVAILABLE));
        }
        Figure required = Figure.of(heads.required());
        Figure held = Figure.of(heads.held());
        return new SkillsGap.People(
                required,
                held,
                Figure.of(heads.gap()),
                held.times(Figure.of(Decimals.HUNDRED)).over(required),
                WilsonInterval.of(heads.held(), heads.required()));
    }
}
