package org.councilbenchmarks.sample;

import java.util.List;
import org.councilbenchmarks.domain.FinancialYear;

/**
 * The {@code skills} return: the skills that the council asks of its roles, and at which level its people hold them. They
 * are thinner where posts stand empty and in roles that are scarce everywhere; they grow slowly over the years.
 */
final class SkillsReturn {
    private static final List<String> LEVELS = List.of("awareness", "working", "practitioner", "expert");
    private static final int SKILLS_OF_A_ROLE = 3;
    private static final int SKILLS_OF_A_COUNCIL = 34;

    private SkillsReturn() {}

    static void add(CouncilProfile profile, FinancialYear year, SampleTable table) {
        List<Post> posts = Team.of(profile, year).stream()
                .filter(post -> post.established() >= 1)
                .toList();
        // Councils with many roles look at the first skill of each; small teams at all that they need.
        int each = (int) Dice.clamp(Math.rint(SKILLS_OF_A_COUNCIL / (posts.size() + 1.0)), 1, SKILLS_OF_A_ROLE);
        for (Post post : posts) {
            post.role().skills().stream().limit(each).forEach(need -> add(profile, year, post, need, table));
        }
    }

    private static void add(
            CouncilProfile profile, FinancialYear year, Post post, TechnologyRole.Need need, SampleTable table) {
        Dice lasting = profile.dice("skill", post.role().role(), need.skill());
        Dice dice = profile.dice("skill", post.role().role(), need.skill(), year);
        int required = Math.max(1, (int) Math.round(post.established() * lasting.between(0.5, 0.95)));
        SampleTable.Row row = ReturnRows.begin(table, profile, year)
                .put("role_family", post.role().family())
                .put("role", post.role().role())
                .put("skill", need.skill())
                .put("required_level", need.level())
                .put("people_required", required);
        if (dice.chance(0.05)) {
            row.put("notes", Remarks.NOT_ASSESSED);
            return;
        }
        int people = Math.min((int) Math.round(post.inPost()), (int) Math.ceil(required * 1.2));
        addLevels(row, need.level(), people, chanceToHold(profile, year, post, lasting), dice);
    }

    /** How likely one of the people is at the level that the work asks for. */
    private static double chanceToHold(CouncilProfile profile, FinancialYear year, Post post, Dice lasting) {
        double likely = 0.86
                + 0.05 * profile.maturity()
                - 0.15 * (post.role().scarcity() - 1)
                - 0.35 * post.vacancy()
                + 0.012 * CouncilProfile.since(year)
                + 0.07 * lasting.normal();
        return Dice.clamp(likely, 0.15, 0.97);
    }

    private static void addLevels(SampleTable.Row row, String level, int people, double likely, Dice dice) {
        int asked = LEVELS.indexOf(level);
        int[] atLevel = new int[LEVELS.size()];
        for (int person = 0; person < people; person++) {
            boolean holds = dice.chance(likely);
            int step = dice.chance(0.25) ? 1 : 0;
            int at = holds ? asked + step : asked - 1 - step;
            // Whoever has not even the lowest level is in none of the four counts.
            if (at >= 0) {
                atLevel[Math.min(at, LEVELS.size() - 1)]++;
            }
        }
        for (int i = 0; i < atLevel.length; i++) {
            row.put("people_" + LEVELS.get(i), atLevel[i]);
        }
    }
}
