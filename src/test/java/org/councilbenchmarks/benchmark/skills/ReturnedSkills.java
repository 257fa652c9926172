package org.councilbenchmarks.benchmark.skills;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.councilbenchmarks.domain.CouncilCode;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.FinancialYear;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.Submission;
import org.councilbenchmarks.domain.returns.SubmissionKey;

/** Skills as councils returned them for 2025-26, without skills of their own, and the cells that they add up to. */
final class ReturnedSkills {
    static final FinancialYear YEAR = FinancialYear.of(2025);
    private static final CouncilCode COUNCIL = CouncilCode.of("E06000052");

    private ReturnedSkills() {}

    /** A body with families as {@code data 20/14}: 14 of 20 people required are there. */
    static BodySkills body(String regions, String... families) {
        SortedMap<SkillsKey, Heads> heads = new TreeMap<>();
        for (String family : families) {
            String[] words = family.split("[ /]");
            Heads people = new Heads(new BigDecimal(words[1]), new BigDecimal(words[1]), new BigDecimal(words[2]), 1);
            heads.merge(SkillsKey.ofFamily(YEAR, words[0]), people, Heads::plus);
            heads.merge(SkillsKey.ofSector(YEAR), people, Heads::plus);
        }
        SortedMap<String, NavigableSet<CouncilCode>> places = new TreeMap<>();
        Arrays.stream(regions.split("\\+")).forEach(region -> places.put(region, new TreeSet<>(Set.of(COUNCIL))));
        var key = new SubmissionKey(ReturnId.of("skills"), List.of(COUNCIL), YEAR, "");
        var source = new SourceFile("0".repeat(64), "skills.csv", 1, LocalDate.of(2026, 6, 1));
        var submission = new StandingSubmission(new Submission(key, DataStatus.CERTIFIED, 1, 0), source, 0);
        return new BodySkills(submission, places, heads);
    }

    /** Of the sector and each region, all together and by family. */
    static SortedMap<SkillsKey, SkillsCell> cells(BodySkills... bodies) {
        SortedMap<SkillsKey, SkillsCell> cells = new TreeMap<>();
        for (BodySkills body : bodies) {
            body.heads().forEach((key, heads) -> {
                add(cells, key, body, heads);
                body.regions().keySet().forEach(region -> add(cells, cell(region, key.family()), body, heads));
            });
        }
        return cells;
    }

    private static void add(SortedMap<SkillsKey, SkillsCell> cells, SkillsKey key, BodySkills body, Heads heads) {
        cells.computeIfAbsent(key, SkillsCell::new).add(body, heads);
    }

    static SkillsKey cell(String region, String family) {
        return new SkillsKey(YEAR, region, family, SkillsKey.ALL);
    }
}
