package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilbenchmarks.benchmark.rows.FactRow;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.StandingSubmission;

/**
 * What a council, or several together, returned about skills in a year.
 *
 * @param submission in which it stands
 * @param regions of its councils, each with those that lie in it
 * @param heads its people, by role family and skill, summed and single; the region is always {@code all}
 */
record BodySkills(
        StandingSubmission submission,
        SortedMap<String, NavigableSet<CouncilCode>> regions,
        SortedMap<SkillsKey, Heads> heads) {

    BodySkills {
        regions = Collections.unmodifiableSortedMap(regions);
        heads = Collections.unmodifiableSortedMap(heads);
    }

    /** @param rows with their derived columns */
    static BodySkills of(
            StandingSubmission submission, SortedMap<String, NavigableSet<CouncilCode>> regions, List<FactRow> rows) {
        SortedMap<SkillsKey, Heads> heads = new TreeMap<>();
        for (FactRow row : rows) {
            Heads people = headsOf(row);
            for (SkillsKey key : keysOf(submission, row)) {
                heads.merge(key, people, Heads::plus);
            }
        }
        return new BodySkills(submission, regions, heads);
    }

    /** The three that a row adds to: of its skill, of its role family, of all. */
    static List<SkillsKey> keysOf(StandingSubmission submission, FactRow row) {
        var year = submission.key().year();
        String family = row.row().text("role_family");
        return List.of(
                new SkillsKey(year, SkillsKey.ALL, family, row.row().text("skill")),
                SkillsKey.ofFamily(year, family),
                SkillsKey.ofSector(year));
    }

    /** A row that is not assessed is asked for, and no more. */
    static Heads headsOf(FactRow row) {
        BigDecimal asked = row.row().findNumber("people_required").orElse(BigDecimal.ZERO);
        return row.cell("assessed_required")
                .findNumber()
                .map(required -> new Heads(
                        asked, required, row.cell("people_met").findNumber().orElse(BigDecimal.ZERO), 1))
                .orElse(new Heads(asked, BigDecimal.ZERO, BigDecimal.ZERO, 0));
    }

    /** Its councils, all or those of a region. */
    NavigableSet<CouncilCode> councilsIn(String region) {
        if (!region.equals(SkillsKey.ALL)) {
            return regions.getOrDefault(region, new TreeSet<>());
        }
        NavigableSet<CouncilCode> all = new TreeSet<>();
        regions.values().forEach(all::addAll);
        return all;
    }

    /**
     * Whether its own figure is withheld from open files: for small numbers, or since a single withheld role family could be
     * worked out from all and the others. Then another is withheld with it, as for the council's own coverage: the family
     * with the fewest people required, ties by code, or where there is none the figure over all.
     *
     * @param key of a role family, or of all
     */
    boolean isHidden(SkillsKey key) {
        return heads.getOrDefault(key, Heads.NONE).isSmall() || findSecond().equals(Optional.of(key));
    }

    /** The role families of which its own figure is withheld. */
    Set<String> hiddenFamilies() {
        return heads.keySet().stream()
                .filter(key -> isOfFamily(key) && isHidden(key))
                .map(SkillsKey::family)
                .collect(Collectors.toSet());
    }

    private Optional<SkillsKey> findSecond() {
        SkillsKey all = SkillsKey.ofSector(submission.key().year());
        List<SkillsKey> families = heads.keySet().stream()
                .filter(BodySkills::isOfFamily)
                .filter(family -> heads.get(family).required().signum() > 0)
                .toList();
        long small = families.stream().filter(f -> heads.get(f).isSmall()).count();
        if (small != 1 || heads.getOrDefault(all, Heads.NONE).isSmall()) {
            return Optional.empty();
        }
        return families.stream()
                .filter(f -> !heads.get(f).isSmall())
                .min(Comparator.comparing((SkillsKey f) -> heads.get(f).required())
                        .thenComparing(SkillsKey::family))
                .or(() -> Optional.of(all));
    }

    private static boolean isOfFamily(SkillsKey key) {
        return !key.isOfSkill() && !key.family().equals(SkillsKey.ALL);
    }
}
