package org.councilbenchmarks.domain.results;

import org.councilbenchmarks.domain.FinancialYear;

/**
 * What a row of the skills gap is of.
 *
 * @param region {@code all}, or a region
 * @param family {@code all}, or a role family
 * @param skill {@code all}, or a skill
 */
public record SkillsKey(FinancialYear year, String region, String family, String skill)
        implements Comparable<SkillsKey> {

    /** In place of what is summed over. */
    public static final String ALL = "all";

    /** Of all regions, families and skills together. */
    public static SkillsKey ofSector(FinancialYear year) {
        return new SkillsKey(year, ALL, ALL, ALL);
    }

    /** Of a role family in all regions. */
    public static SkillsKey ofFamily(FinancialYear year, String family) {
        return new SkillsKey(year, ALL, family, ALL);
    }

    /** Whether it is of a skill within a role family. */
    public boolean isOfSkill() {
        return !skill.equals(ALL);
    }

    public boolean isOfRegion() {
        return !region.equals(ALL);
    }

    @Override
    public int compareTo(SkillsKey other) {
        int order = year.compareTo(other.year);
        order = order != 0 ? order : region.compareTo(other.region);
        order = order != 0 ? order : family.compareTo(other.family);
        return order != 0 ? order : skill.compareTo(other.skill);
    }
}
