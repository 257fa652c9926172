package org.councilbenchmarks.benchmark.skills;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.councilbenchmarks.benchmark.statistics.OpenEquations;
import org.councilbenchmarks.domain.results.SkillsKey;

/**
 * What follows from all open figures of people with skills together: from every council's own coverage, from the cells of the
 * skills gap, and from the totals of regions. A sum and its parts may have two withheld cells each and yet give them away, since
 * councils' own figures tie several sums together.
 *
 * <p>Unknown is, for each role family, what the bodies make together whose own figure of it is withheld: of those of one region
 * by themselves, and of those over the same several regions. Which of them are tied says {@link OwnSkills}. Skills are unknown
 * one by one; they make up their family.
 */
final class OpenSkills {
    private static final Comparator<SkillsCell> WIDEST_FIRST = Comparator.comparing(
                    (SkillsCell cell) -> cell.key().isOfSkill())
            .thenComparing(cell -> cell.key().isOfRegion())
            .thenComparing(cell -> !cell.key().family().equals(SkillsKey.ALL))
            .thenComparing(cell -> cell.heads().required(), Comparator.reverseOrder())
            .thenComparing(SkillsCell::key);

    /**
     * People that nobody knows by themselves.
     *
     * @param regions of the bodies that they are of; none where they are of a skill
     */
    private record Part(Set<String> regions, String family, String skill) {}

    private final SortedMap<SkillsKey, SkillsCell> cells;
    private final Map<Part, Integer> places = new HashMap<>();
    private final OpenEquations byThemselves;

    /**
     * @param cells of one year
     * @param bodies that they are made of
     */
    OpenSkills(SortedMap<SkillsKey, SkillsCell> cells, Collection<BodySkills> bodies) {
        this.cells = cells;
        List<OwnSkills> own = OwnSkills.of(bodies);
        own.forEach(o -> o.hidden().forEach(family -> place(new Part(o.regions(), family, SkillsKey.ALL))));
        cells.values().stream()
                .filter(cell -> cell.key().isOfSkill() && cell.holdsAnybody())
                .forEach(cell ->
                        place(new Part(Set.of(), cell.key().family(), cell.key().skill())));
        byThemselves = new OpenEquations(places.size());
        for (OwnSkills o : own) {
            for (Set<String> tied : o.tied()) {
                byThemselves.add(
                        coefficients(part -> part.regions().equals(o.regions()) && tied.contains(part.family())));
            }
        }
    }

    private void place(Part part) {
        places.putIfAbsent(part, places.size());
    }

    /** Whether councils' own open figures by themselves leave it unknown. */
    boolean isSecret(SkillsKey key) {
        return cells.get(key).holdsAnybody() && !byThemselves.tells(sum(key));
    }

    /** The cells that have to be withheld beside those of a set, so that no secret of the set follows from what stays open. */
    Set<SkillsKey> listMore(Set<SkillsKey> withheld) {
        List<int[]> secrets =
                withheld.stream().filter(this::isSecret).map(this::sum).toList();
        return isKept(secrets, withheld) ? Set.of() : listWithheld(secrets, withheld);
    }

    private boolean isKept(List<int[]> secrets, Set<SkillsKey> withheld) {
        OpenEquations all = withFamilies();
        cells.keySet().stream().filter(key -> !withheld.contains(key)).forEach(key -> all.add(sum(key)));
        return secrets.stream().noneMatch(all::tells);
    }

    /** The widest cells stay open first, and of these those with most people; one that would give a secret away does not. */
    private Set<SkillsKey> listWithheld(List<int[]> secrets, Set<SkillsKey> withheld) {
        Set<SkillsKey> more = new HashSet<>();
        OpenEquations known = withFamilies();
        for (SkillsCell cell : cells.values().stream().sorted(WIDEST_FIRST).toList()) {
            if (!withheld.contains(cell.key())) {
                OpenEquations tried = known.copy();
                tried.add(sum(cell.key()));
                if (secrets.stream().anyMatch(tried::tells)) {
                    more.add(cell.key());
                } else {
                    known = tried;
                }
            }
        }
        return more;
    }

    private OpenEquations withFamilies() {
        OpenEquations known = byThemselves.copy();
        Set<String> families = new TreeSet<>();
        cells.keySet().stream().filter(SkillsKey::isOfSkill).forEach(key -> families.add(key.family()));
        for (String family : families) {
            int[] people = coefficients(part -> part.family().equals(family) && !isOfSkill(part));
            int[] skills = coefficients(part -> part.family().equals(family) && isOfSkill(part));
            for (int i = 0; i < people.length; i++) {
                people[i] -= skills[i];
            }
            known.add(people);
        }
        return known;
    }

    private static boolean isOfSkill(Part part) {
        return !part.skill().equals(SkillsKey.ALL);
    }

    private int[] sum(SkillsKey key) {
        return coefficients(part -> part.skill().equals(key.skill())
                && (key.family().equals(SkillsKey.ALL) || part.family().equals(key.family()))
                && (!key.isOfRegion() || part.regions().contains(key.region())));
    }

    private int[] coefficients(Predicate<Part> test) {
        int[] coefficients = new int[places.size()];
        places.forEach((part, place) -> coefficients[place] = test.test(part) ? 1 : 0);
        return coefficients;
    }
}
