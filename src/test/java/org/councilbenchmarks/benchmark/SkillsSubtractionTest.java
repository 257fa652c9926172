package org.councilbenchmarks.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.Benchmark;
import org.councilbenchmarks.domain.results.BenchmarkResults;
import org.councilbenchmarks.domain.results.IndicatorKey;
import org.councilbenchmarks.domain.results.IndicatorValue;
import org.councilbenchmarks.domain.results.SkillsGap;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tries to recover withheld skills gaps from everything that is open: the skills gaps themselves, the totals of all peer
 * groups' benchmarks and every council's own figures, added and subtracted in any way. What a council's own figures give away
 * by themselves (each of their role families is withheld by itself) is not held against the table.
 */
class SkillsSubtractionTest {

    private static final Catalogue CATALOGUE = ReturnedSector.catalogueOfGroups();
    private static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final String COVERAGE = "skills.coverage";

    /** Unitary authorities and districts of the South West and the East Midlands, London boroughs. */
    private static final List<String> COUNCILS = List.of(
            "E06000052",
            "E06000059",
            "E06000026",
            "E06000023",
            "E07000044",
            "E07000046",
            "E07000041",
            "E06000016",
            "E06000017",
            "E06000018",
            "E07000032",
            "E07000033",
            "E07000034",
            "E07000035",
            "E09000001",
            "E09000002",
            "E09000003",
            "E09000004",
            "E09000005",
            "E09000006");

    private static final Map<String, List<String>> SKILLS = new TreeMap<>(Map.of(
            "data", List.of("data_modelling", "data_visualisation", "data_management"),
            "architecture", List.of("systems_design", "security_architecture"),
            "it_operations", List.of("change_management", "incident_management")));

    private final Map<String, String> bodies = new HashMap<>();

    /** Most cells hold few people, so that much has to be withheld; of eight, so many hold more. */
    private ReturnedSector sector(long seed, int moreInEight) {
        Random dice = new Random(seed);
        ReturnedSector sector = ReturnedSector.of(CATALOGUE);
        List<String> alone = new ArrayList<>(COUNCILS);
        if (seed % 2 == 0) {
            String both = alone.removeFirst() + ";" + alone.remove(6);
            returned(sector, both, moreInEight, dice);
        }
        alone.forEach(council -> returned(sector, council, moreInEight, dice));
        return sector;
    }

    private void returned(ReturnedSector sector, String councils, int moreInEight, Random dice) {
        List<String> rows = new ArrayList<>();
        SKILLS.forEach((family, skills) -> {
            for (String skill : skills) {
                int required = dice.nextInt(8) < moreInEight ? 5 + dice.nextInt(30) : dice.nextInt(3);
                int held = dice.nextInt(3) == 0 ? required : dice.nextInt(required + 1);
                if (dice.nextInt(3) > 0) {
                    rows.add("role_family=" + family + "; role=r; skill=" + skill
                            + "; required_level=working; people_required=" + required
                            + "; people_awareness=0; people_working=" + held
                            + "; people_practitioner=0; people_expert=0");
                }
            }
        });
        if (!rows.isEmpty()) {
            sector.returned("skills", councils, "2025-26", rows.toArray(String[]::new));
            List.of(councils.split(";", -1)).forEach(council -> bodies.put(council, councils));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1", "2, 1", "3, 1", "4, 1", "5, 1", "6, 1", "7, 1", "8, 1", "9, 1", "10, 1", "6, 6", "31, 7", "36, 4",
        "100, 4", "158, 6"
    })
    void noWithheldCellFollowsFromWhatIsOpen(long seed, int moreInEight) {
        BenchmarkResults results = sector(seed, moreInEight).results();
        KnownSums councilsAlone = new KnownSums(unknowns());
        learnCouncils(results, councilsAlone);
        KnownSums everything = new KnownSums(unknowns());
        learnCouncils(results, everything);
        learnBenchmarks(results, everything);
        learnSkillsGaps(results, everything);

        List<SkillsGap> withheld = results.analyses().skillsGaps().stream()
                .filter(SkillsGap::isWithheld)
                .toList();
        List<SkillsKey> recovered = withheld.stream()
                .map(SkillsGap::key)
                .filter(key -> everything.tell(summed(key)) && !councilsAlone.tell(summed(key)))
                .toList();

        assertThat(withheld).isNotEmpty();
        assertThat(results.analyses().skillsGaps()).anyMatch(gap -> !gap.isWithheld());
        assertThat(recovered).isEmpty();
    }

    /** A council's withheld role family follows from none of its own open figures. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noWithheldFamilyOfACouncilFollowsFromItsOthers(long seed) {
        BenchmarkResults results = sector(seed, 1).results();
        KnownSums councils = new KnownSums(unknowns());
        learnCouncils(results, councils);

        List<IndicatorKey> withheld = results.listValues().stream()
                .filter(v ->
                        v.key().indicator().equals(COVERAGE) && v.key().year().equals(YEAR))
                .filter(v -> v.value().isKnown() && !v.published().value().isKnown())
                .filter(v -> SKILLS.containsKey(v.key().breakdown()))
                .map(IndicatorValue::key)
                .toList();

        assertThat(withheld).isNotEmpty();
        assertThat(withheld).noneMatch(key -> councils.tell(summed(List.of(key.council()), key.breakdown())));
    }

    /** The attack works: with one more number known, another follows. */
    @Test
    void theAttackFindsWhatASingleWithheldPartWouldGiveAway() {
        KnownSums known = new KnownSums(List.of("a", "b", "c"));
        known.learn(List.of("a", "b", "c"));
        known.learn(List.of("b", "c"), List.of("a"));

        assertThat(known.tell(List.of("a"))).isTrue();
        assertThat(known.tell(List.of("b"))).isFalse();

        known.learn(List.of("a", "b"));

        assertThat(known.tell(List.of("c"))).isTrue();
    }

    /** Each body's people of a family, and each family's of a skill. */
    private List<String> unknowns() {
        List<String> unknowns = new ArrayList<>();
        for (String family : SKILLS.keySet()) {
            new LinkedHashSet<>(bodies.values()).forEach(body -> unknowns.add(body + "/" + family));
            SKILLS.get(family).forEach(skill -> unknowns.add(family + "/" + skill));
        }
        return unknowns;
    }

    private static Set<String> families(String family) {
        return family.equals(IndicatorKey.ALL) ? SKILLS.keySet() : Set.of(family);
    }

    private List<String> summed(List<CouncilCode> councils, String family) {
        Set<String> of = new LinkedHashSet<>();
        for (CouncilCode council : councils) {
            if (bodies.containsKey(council.value())) {
                families(family).stream()
                        .filter(SKILLS::containsKey)
                        .forEach(f -> of.add(bodies.get(council.value()) + "/" + f));
            }
        }
        return List.copyOf(of);
    }

    private List<String> summed(SkillsKey key) {
        if (key.isOfSkill()) {
            return List.of(key.family() + "/" + key.skill());
        }
        List<CouncilCode> councils = bodies.keySet().stream()
                .map(CouncilCode::of)
                .filter(code -> !key.isOfRegion()
                        || CATALOGUE.councils().get(code).region().equals(key.region()))
                .toList();
        return summed(councils, key.family());
    }

    /** What is absent because nobody is required is known to be nothing. */
    private void learnCouncils(BenchmarkResults results, KnownSums known) {
        for (IndicatorValue value : results.listValues()) {
            IndicatorValue open = value.published();
            IndicatorKey key = open.key();
            boolean withheld = open.marker().equals("[c]");
            if (key.indicator().equals(COVERAGE)
                    && !withheld
                    && bodies.containsKey(key.council().value())) {
                List<String> own = summed(List.of(key.council()), key.breakdown());
                known.learn(own);
                if (!open.value().isKnown()) {
                    own.forEach(part -> known.learn(List.of(part)));
                }
            }
        }
    }

    /** Of people short, a mean tells the sum of those members that returned by themselves: n stands beside it. */
    private void learnBenchmarks(BenchmarkResults results, KnownSums known) {
        for (Benchmark benchmark : results.listBenchmarks()) {
            String indicator = benchmark.key().indicator();
            boolean people = indicator.equals(COVERAGE) || indicator.equals("skills.gap_people");
            if (people && benchmark.totals().numerator().isKnown()) {
                List<CouncilCode> members = results.findGroup(benchmark.key().peerGroup())
                        .orElseThrow()
                        .listMembers(YEAR);
                known.learn(summed(members, benchmark.key().breakdown()));
            }
            if (indicator.equals("skills.gap_people")
                    && benchmark.distribution().mean().isKnown()) {
                List<CouncilCode> alone =
                        results.findGroup(benchmark.key().peerGroup()).orElseThrow().listMembers(YEAR).stream()
                                .filter(member -> member.value().equals(bodies.get(member.value())))
                                .toList();
                known.learn(summed(alone, benchmark.key().breakdown()));
            }
        }
    }

    private void learnSkillsGaps(BenchmarkResults results, KnownSums known) {
        for (String family : SKILLS.keySet()) {
            known.learn(
                    summed(SkillsKey.ofFamily(YEAR, family)),
                    SKILLS.get(family).stream()
                            .map(skill -> family + "/" + skill)
                            .toList());
        }
        results.analyses().skillsGaps().stream()
                .filter(gap -> !gap.isWithheld())
                .forEach(gap -> known.learn(summed(gap.key())));
    }
}
