package org.councilbenchmarks.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.councilbenchmarks.catalogue.reference.CouncilRegister;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkKey;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.councilbenchmarks.domain.results.SkillsKey;

/**
 * Keeps the totals of benchmarks from giving away what the skills gaps withhold, since both add up the same people. Totals of
 * England and of a region are withheld with their skills gap; those of any other group once a council of it lies in a region
 * of which any gap is withheld, since that could be put together, or narrowed down, from parts of the region, also by way of
 * what councils' own figures tell about one role family from another. A group whose members' own figures are all open keeps its
 * totals: anybody can add them up.
 */
final class OpenTotals {

    private static final String ENGLAND = "england";
    private static final String REGION = "region:";
    private static final String PEOPLE_SHORT = "skills.gap_people";
    private static final Set<String> OF_PEOPLE_WITH_SKILLS = Set.of("skills.coverage", PEOPLE_SHORT);

    private final CouncilRegister councils;
    private final Map<String, PeerGroup> groups = new HashMap<>();
    private final Set<SkillsKey> withheld;
    private final Set<RegionYear> regionsWithSecrets = new HashSet<>();

    private record RegionYear(String region, FinancialYear year) {}

    /** @param withheld skills gaps of the sector and its regions, all role families together included */
    OpenTotals(CouncilRegister councils, List<PeerGroup> groups, Set<SkillsKey> withheld) {
        this.councils = councils;
        groups.forEach(group -> this.groups.put(group.id(), group));
        this.withheld = Set.copyOf(withheld);
        withheld.forEach(key -> regionsWithSecrets.add(new RegionYear(key.region(), key.year())));
    }

    /** @param hidesAny whether the own figure of any of a benchmark's members is withheld */
    List<Benchmark> listPublished(List<Benchmark> benchmarks, Predicate<BenchmarkKey> hidesAny) {
        return benchmarks.stream()
                .map(b -> givesAway(b.key(), hidesAny) ? withoutTotals(b) : b)
                .toList();
    }

    /** The mean of people short times n is their sum; that of coverage, each council counting once, tells nothing. */
    private static Benchmark withoutTotals(Benchmark benchmark) {
        return benchmark.key().indicator().equals(PEOPLE_SHORT) ? benchmark.withoutSums() : benchmark.withoutTotals();
    }

    private boolean givesAway(BenchmarkKey key, Predicate<BenchmarkKey> hidesAny) {
        if (!OF_PEOPLE_WITH_SKILLS.contains(key.indicator())) {
            return false;
        }
        if (key.peerGroup().equals(ENGLAND)) {
            return isWithheld(key, SkillsKey.ALL);
        }
        if (key.peerGroup().startsWith(REGION)) {
            return isWithheld(key, key.peerGroup().substring(REGION.length()));
        }
        PeerGroup group = groups.get(key.peerGroup());
        return group != null
                && hidesAny.test(key)
                && group.listMembers(key.year()).stream()
                        .map(member -> councils.get(member).region())
                        .distinct()
                        .anyMatch(region -> regionsWithSecrets.contains(new RegionYear(region, key.year())));
    }

    private boolean isWithheld(BenchmarkKey key, String region) {
        return withheld.contains(new SkillsKey(key.year(), region, key.breakdown(), SkillsKey.ALL));
    }
}
