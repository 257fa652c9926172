package org.councilbenchmarks.benchmark.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.councilbenchmarks.domain.results.SkillsKey;

/**
 * Which cells of a year's skills gap may not be shown. First those that are small, and those in which a single council's
 * figures are hidden: the cell less all the others would give them away. Then, as long as a sum and its parts have a single
 * one withheld, another of them, since subtraction would give the first away: the part with the fewest people required, or
 * the sum where no part will do. A cell whose councils are all open cannot be hidden, and will not do.
 *
 * <p>The sums: the sector of its role families and of its regions; a role family of its skills and of its regions; a region,
 * of which {@code benchmarks.csv} holds totals, of its role families.
 */
final class OpenCells {

    private final SortedMap<SkillsKey, SkillsCell> cells;
    private final List<List<SkillsKey>> sums;
    private final Set<SkillsKey> withheld = new HashSet<>();

    private OpenCells(SortedMap<SkillsKey, SkillsCell> cells) {
        this.cells = cells;
        this.sums = sums(cells.keySet());
    }

    /**
     * @param cells of one year
     * @param everything that is open beside them
     */
    static Set<SkillsKey> listWithheld(SortedMap<SkillsKey, SkillsCell> cells, OpenSkills everything) {
        OpenCells open = new OpenCells(cells);
        cells.values().stream()
                .filter(cell -> cell.isSmall() || cell.hidden() == 1)
                .forEach(cell -> open.withheld.add(cell.key()));
        while (open.hideOneMore()) {
            // Each cell more may leave another sum with a single one.
        }
        open.withheld.addAll(everything.listMore(open.withheld));
        return open.withheld;
    }

    private boolean hideOneMore() {
        boolean hidden = false;
        for (List<SkillsKey> sum : sums) {
            if (isOne(sum, this::isWithheld) || isOne(sum, this::isSecret)) {
                Optional<SkillsKey> another = find(sum, this::canBeHidden).or(() -> find(sum, key -> true));
                another.ifPresent(withheld::add);
                hidden |= another.isPresent();
            }
        }
        return hidden;
    }

    private static boolean isOne(List<SkillsKey> sum, Predicate<SkillsKey> test) {
        return sum.stream().filter(test).count() == 1;
    }

    /** A cell with nobody in it is as well as known, and hides nothing. */
    private boolean isWithheld(SkillsKey key) {
        return withheld.contains(key) && cells.get(key).holdsAnybody();
    }

    /** Likewise a cell of few councils whose own figures are all open: what it holds can be added up from those. */
    private boolean isSecret(SkillsKey key) {
        return isWithheld(key) && (key.isOfSkill() || cells.get(key).hidden() > 0);
    }

    private boolean canBeHidden(SkillsKey key) {
        return key.isOfSkill() || cells.get(key).hidden() > 1;
    }

    /** The first that is open, holds anybody and passes the test: parts by people required, the sum last. */
    private Optional<SkillsKey> find(List<SkillsKey> sum, Predicate<SkillsKey> test) {
        SkillsKey whole = sum.getFirst();
        return sum.stream()
                .filter(key -> !withheld.contains(key))
                .filter(key -> cells.get(key).holdsAnybody())
                .filter(test)
                .min(Comparator.comparing((SkillsKey key) -> key.equals(whole))
                        .thenComparing(key -> cells.get(key).heads().required())
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Each with its whole first. */
    private static List<List<SkillsKey>> sums(Collection<SkillsKey> keys) {
        SortedMap<SkillsKey, List<SkillsKey>> families = new TreeMap<>();
        SortedMap<SkillsKey, List<SkillsKey>> skills = new TreeMap<>();
        SortedMap<SkillsKey, List<SkillsKey>> regions = new TreeMap<>();
        for (SkillsKey key : keys) {
            SkillsKey family = SkillsKey.ofFamily(key.year(), key.family());
            if (key.isOfSkill()) {
                skills.computeIfAbsent(family, OpenCells::begun).add(key);
                continue;
            }
            if (key.isOfRegion()) {
                regions.computeIfAbsent(family, OpenCells::begun).add(key);
            }
            if (!key.family().equals(SkillsKey.ALL)) {
                SkillsKey whole = new SkillsKey(key.year(), key.region(), SkillsKey.ALL, SkillsKey.ALL);
                families.computeIfAbsent(whole, OpenCells::begun).add(key);
            }
        }
        List<List<SkillsKey>> sums = new ArrayList<>(families.values());
        sums.addAll(skills.values());
        sums.addAll(regions.values());
        return sums;
    }

    private static List<SkillsKey> begun(SkillsKey whole) {
        List<SkillsKey> sum = new ArrayList<>();
        sum.add(whole);
        return sum;
    }
}
