package org.councilbenchmarks.benchmark.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.councilbenchmarks.domain.results.SkillsKey;

/**
 * What the open figures of bodies of the same regions tell about the role families that they withhold. A body whose figure over
 * all families is open tells what the withheld ones make together. Added up over the bodies, that is the sum of certain families
 * wherever each body has all of them withheld or none: of those that hang together by bodies, one after the other.
 *
 * @param regions of the bodies
 * @param hidden role families that any of them withholds
 * @param tied families of which it is known what they make together over the bodies, set by set
 */
record OwnSkills(Set<String> regions, Set<String> hidden, List<Set<String>> tied) {

    OwnSkills {
        regions = Set.copyOf(regions);
        hidden = Set.copyOf(hidden);
        tied = List.copyOf(tied);
    }

    /** One for each set of regions. */
    static List<OwnSkills> of(Collection<BodySkills> bodies) {
        Map<Set<String>, List<BodySkills>> byRegions = bodies.stream()
                .collect(Collectors.groupingBy(body -> Set.copyOf(body.regions().keySet())));
        List<OwnSkills> own = new ArrayList<>();
        byRegions.forEach((regions, together) -> own.add(of(regions, together)));
        return own;
    }

    private static OwnSkills of(Set<String> regions, List<BodySkills> bodies) {
        List<Set<String>> tied = new ArrayList<>();
        Set<String> untold = new HashSet<>();
        Set<String> all = new TreeSet<>();
        for (BodySkills body : bodies) {
            Set<String> hidden = body.hiddenFamilies();
            all.addAll(hidden);
            tie(tied, hidden);
            if (body.isHidden(SkillsKey.ofSector(body.submission().key().year()))) {
                untold.addAll(hidden);
            }
        }
        tied.removeIf(families -> families.stream().anyMatch(untold::contains));
        return new OwnSkills(regions, all, tied);
    }

    /** Joins all sets that share a family with the new one. */
    private static void tie(List<Set<String>> tied, Set<String> families) {
        if (!families.isEmpty()) {
            Set<String> joined = new TreeSet<>(families);
            tied.removeIf(other -> {
                boolean shared = other.stream().anyMatch(families::contains);
                if (shared) {
                    joined.addAll(other);
                }
                return shared;
            });
            tied.add(joined);
        }
    }
}
