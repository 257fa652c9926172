package org.councilbenchmarks.domain.results;

import java.util.List;
import org.councilbenchmarks.domain.measures.Figure;

/**
 * What a submission of skills says, over its assessed rows: people (heads), each counted once for every skill asked for.
 *
 * @param needs by role, skill and level: those that most people are short in first, then the lower coverage, then by code
 * @param byLevel by role family and required level, in code order; crossings where nobody is required are left out
 */
public record SkillsSums(List<Need> needs, List<LevelNeed> byLevel) {

    public SkillsSums {
        needs = List.copyOf(needs);
        byLevel = List.copyOf(byLevel);
    }

    /**
     * People with a skill at a level, in a role.
     *
     * @param required people required, above zero
     * @param met of those required, the ones who are there at that level or above
     */
    public record Need(String roleFamily, String role, String skill, String level, int required, int met) {

        /** People short. */
        public int shortOf() {
            return required - met;
        }
    }

    /**
     * All skills of a role family at a level.
     *
     * @param coverage met of those required, in per cent
     */
    public record LevelNeed(String roleFamily, String level, int required, int met, Figure coverage) {}
}
