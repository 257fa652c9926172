package org.councilbenchmarks.sample;

import java.util.List;
import org.councilbenchmarks.domain.CouncilClass;

/**
 * A role of the Government Digital and Data framework as councils fill it, and the skills that they ask of it.
 *
 * @param family code of the role family
 * @param role code of the role
 * @param share of a council's technology posts, in parts of all roles' shares
 * @param scarcity how hard the role is to fill: its vacancy rate as a multiple of the council's
 * @param payThousands what an employee in it costs in 2025-26 with on-costs, in thousands of pounds
 * @param skills what is asked of it, the first before the others
 */
record TechnologyRole(
        String family, String role, double share, double scarcity, double payThousands, List<Need> skills) {

    /**
     * A skill that the role needs.
     *
     * @param skill its code
     * @param level code of the level that the work asks for
     */
    record Need(String skill, String level) {}

    private static final List<TechnologyRole> ALL = TechnologyRoles.TABLE
            .lines()
            .filter(line -> !line.isBlank())
            .map(TechnologyRole::of)
            .toList();

    /** All roles, the commonest first within their family. */
    static List<TechnologyRole> list() {
        return ALL;
    }

    private static TechnologyRole of(String line) {
        String[] cells = line.split("\\|");
        return new TechnologyRole(
                cells[0].strip(),
                cells[1].strip(),
                Double.parseDouble(cells[2].strip()),
                Double.parseDouble(cells[3].strip()),
                Double.parseDouble(cells[4].strip()),
                List.of(cells[5].strip().split(" +")).stream()
                        .map(TechnologyRole::need)
                        .toList());
    }

    private static Need need(String text) {
        int slash = text.indexOf('/');
        return new Need(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Counties do more with data, and districts more at the service desk, for their size. */
    double shareIn(CouncilClass councilClass) {
        return switch (councilClass) {
            case COUNTY -> family.equals("data") ? share * 1.5 : share;
            case DISTRICT -> family.equals("it_operations") ? share * 1.25 : share;
            case LONDON -> family.equals("user_centred_design") ? share * 1.6 : share;
            case METROPOLITAN, UNITARY -> share;
        };
    }
}
