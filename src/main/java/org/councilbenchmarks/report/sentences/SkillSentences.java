package org.councilbenchmarks.report.sentences;

/** What is said of skills. */
public final class SkillSentences {

    private SkillSentences() {}

    /** "Of 120 people required over all assessed skills, 96 are there at the level or above." */
    public static String met(int required, int met) {
        return "Of %,d people required over all assessed skills, %,d are there at the level or above."
                .formatted(required, met);
    }

    /** "Each person counts once for every skill asked for." */
    public static String counting() {
        return "A person counts once for every skill asked for, so this is no number of posts to fill.";
    }

    /** "12 skills of a role are short of people." */
    public static String shortSkills(int needs, int all) {
        return "%d of %s short of people."
                .formatted(needs, Phrase.count(all, "skill of a role is", "skills of roles are"));
    }
}
