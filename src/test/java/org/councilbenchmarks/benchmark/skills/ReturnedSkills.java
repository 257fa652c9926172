package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Skills as councils returned them for 2025-26, and the cells that they add up to. */
final class ReturnedSkills {
    static final FinancialYear YEAR = FinancialYear.of(2025);

    private ReturnedSkills() {}

    /**
     * A body of council 1 in each of its regions, or of those that stand behind the region, as {@code london:1-3}.
     *
     * @param regions with {@code +} between
     * @param families as {@code data 20/14}: 14 of 20 people required are there; or of a skill, as {@code data.modelling 20/14}
     */
    static BodySkills body(String regions, String... families) {
        SortedMap<SkillsKey, Heads> heads = new TreeMap<>();
        for (String text : families) {
            String[] words = text.split("[ /]");
            Heads people = new Heads(new BigDecimal(words[1]), new BigDecimal(words[1]), new BigDecimal(words[2]), 1);
            String[] names = words[0].split("\\.");
            heads.merge(SkillsKey.ofFamily(YEAR, names[0]), people, Heads::plus);
            heads.merge(SkillsKey.ofSector(YEAR), people, Heads::plus);
            if (names.length > 1) {
                heads.merge(skill(names[0], names[1]), people, Heads::plus);
            }
        }
        SortedMap<String, NavigableSet<CouncilCode>> places = new TreeMap<>();
        Arrays.stream(regions.split("\\+"))
                .map(region -> region.split(":"))
                .forEach(words -> places.put(words[0], councils(words.length > 1 ? words[1] : "1")));
        var key = new SubmissionKey(ReturnId.of("skills"), List.copyOf(places.get(places.firstKey())), YEAR, "");
        var source = new SourceFile("0".repeat(64), "skills.csv", 1, LocalDate.of(2026, 6, 1));
        var submission = new StandingSubmission(new Submission(key, DataStatus.CERTIFIED, 1, 0), source, 0);
        return new BodySkills(submission, places, heads);
    }

    private static NavigableSet<CouncilCode> councils(String range) {
        String[] ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .mapToObj(i -> CouncilCode.of("E%08d".formatted(6_000_000 + i)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the sector and each region, all together and by family; of the sector by skill. */
    static SortedMap<SkillsKey, SkillsCell> cells(BodySkills... bodies) {
        SortedMap<SkillsKey, SkillsCell> cells = new TreeMap<>();
        for (BodySkills body : bodies) {
            body.heads().forEach((key, heads) -> {
                add(cells, key, body, heads);
                if (!key.isOfSkill()) {
                    body.regions().keySet().forEach(region -> add(cells, cell(region, key.family()), body, heads));
                }
            });
        }
        return cells;
    }

    private static void add(SortedMap<SkillsKey, SkillsCell> cells, SkillsKey key, BodySkills body, Heads heads) {
        cells.computeIfAbsent(key, SkillsCell::new).add(body, heads);
    }

    static SkillsKey skill(String family, String skill) {
        return new SkillsKey(YEAR, SkillsKey.ALL, family, skill);
    }

    static SkillsKey cell(String region, String family) {
        return new SkillsKey(YEAR, region, family, SkillsKey.ALL);
    }
}
