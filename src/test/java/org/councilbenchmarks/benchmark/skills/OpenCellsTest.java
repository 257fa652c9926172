package org.councilbenchmarks.benchmark.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.benchmark.skills.ReturnedSkills.body;
import static org.councilbenchmarks.benchmark.skills.ReturnedSkills.cell;
import static org.councilbenchmarks.benchmark.skills.ReturnedSkills.cells;
import static org.councilbenchmarks.benchmark.skills.ReturnedSkills.skill;

import java.util.List;
import java.util.Set;
import org.councilbenchmarks.domain.results.SkillsKey;
import org.junit.jupiter.api.Test;

/** Which cells of the skills gap are withheld, worked out by hand. */
class OpenCellsTest {

    private static Set<SkillsKey> withheld(BodySkills... bodies) {
        return OpenCells.listWithheld(cells(bodies), new OpenSkills(cells(bodies), List.of(bodies)));
    }

    @Test
    void whereAllIsLargeNothingIs() {
        assertThat(withheld(
                        body("london:1-3", "data 40/20", "security 30/10"),
                        body("yorkshire:4-6", "data 50/20", "security 40/20")))
                .isEmpty();
    }

    /**
     * The south west has two councils, too few. Whatever one can know of it from elsewhere, no region is the only one of its
     * family that is withheld: London goes with it, which has fewer people than Yorkshire.
     */
    @Test
    void whereOneRegionOfAFamilyIsWithheldTheSmallestOtherOneIsToo() {
        assertThat(withheld(
                        body("south-west:1-2", "data 20/10", "security 24/10"),
                        body("london:3-5", "data 40/20", "security 30/10"),
                        body("yorkshire:6-8", "data 50/20", "security 40/20")))
                .containsExactlyInAnyOrder(
                        cell("south-west", "all"),
                        cell("south-west", "data"),
                        cell("south-west", "security"),
                        cell("london", "all"),
                        cell("london", "data"),
                        cell("london", "security"));
    }

    /** Of equal ones the first by name. */
    @Test
    void ofEqualRegionsTheFirstByNameIs() {
        assertThat(withheld(
                        body("south-west:1-2", "data 20/10"),
                        body("london:3-5", "data 40/20"),
                        body("yorkshire:6-8", "data 40/20")))
                .containsExactlyInAnyOrder(
                        cell("south-west", "all"),
                        cell("south-west", "data"),
                        cell("london", "all"),
                        cell("london", "data"));
    }

    /**
     * One council of London hides data and security, so that London's would give it away. Beside London only a region will do
     * in which somebody hides: Devon, and not York, though that has fewer people.
     */
    @Test
    void beforeARegionOfWhichAllIsKnownOneIsWithheldThatCanBeHidden() {
        assertThat(withheld(
                        body("london:1-3", "data 40/20", "security 40/20", "design 90/40"),
                        body("london:4", "data 8/3", "security 9/2", "design 40/20"),
                        body("yorkshire:5-7", "data 12/6", "security 12/6", "design 30/10"),
                        body("devon:8-9", "data 8/3", "security 9/2", "design 40/20"),
                        body("devon:10", "data 8/3", "security 9/2", "design 40/20")))
                .containsExactlyInAnyOrder(
                        cell("london", "data"),
                        cell("london", "security"),
                        cell("devon", "data"),
                        cell("devon", "security"));
    }

    /** Visualisation has ten people in all, two of them missing: too few. Of the others modelling is the smaller. */
    @Test
    void ofTwoSkillsTheSmallerOneGoesWithAThird() {
        assertThat(withheld(body(
                        "london:1-3",
                        "data.visualisation 10/8",
                        "data.modelling 20/10",
                        "data.management 50/30",
                        "design 40/20")))
                .containsExactlyInAnyOrder(skill("data", "visualisation"), skill("data", "modelling"));
    }

    /** Where there is no other part, the sum goes. */
    @Test
    void withoutAnotherPartTheSumIsWithheld() {
        assertThat(withheld(body("london:1-3", "data.visualisation 10/8"), body("yorkshire:4-6", "data 90/30")))
                .contains(skill("data", "visualisation"), cell("all", "data"));
    }
}
