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

/** What follows from all that is open, worked out by hand. */
class OpenSkillsTest {
    /** Both families withheld, all people shown. */
    private static final BodySkills LONDON = body("london", "data 8/3", "security 9/2");

    private static final BodySkills DEVON = body("south-west", "data 9/3", "security 7/2");

    /** Everything shown. */
    private static final BodySkills YORK = body("yorkshire", "data 40/20", "security 30/10");

    private static OpenSkills skills(BodySkills... bodies) {
        return new OpenSkills(cells(bodies), List.of(bodies));
    }

    @Test
    void whatACouncilWithholdsIsSecretAndWhatItShowsIsNot() {
        OpenSkills skills = skills(LONDON, DEVON, YORK);

        assertThat(skills.isSecret(cell("london", "data"))).isTrue();
        assertThat(skills.isSecret(cell("london", SkillsKey.ALL))).isFalse();
        assertThat(skills.isSecret(cell("yorkshire", "data"))).isFalse();
        // Data of the sector: York's are known, London's and Devon's are not.
        assertThat(skills.isSecret(cell("all", "data"))).isTrue();
        assertThat(skills.isSecret(cell("all", SkillsKey.ALL))).isFalse();
    }

    /** Nobody is in it, and so nobody can be hidden. */
    @Test
    void aCellOfNobodyIsNoSecret() {
        OpenSkills skills = skills(LONDON, body("yorkshire", "data 0/0", "security 30/10"));

        assertThat(skills.isSecret(cell("yorkshire", "data"))).isFalse();
    }

    /**
     * London's data and security together are known, and so are Devon's; the sector's data too. Then Devon's data give away
     * London's, and so does either region's security: all three go. The sector's figures, wider, stay.
     */
    @Test
    void whateverWouldGiveASecretAwayIsWithheldBesideTheSmallest() {
        Set<SkillsKey> withheld = Set.of(cell("london", "data"));

        assertThat(skills(LONDON, DEVON, YORK).listMore(withheld))
                .containsExactlyInAnyOrder(
                        cell("london", "security"), cell("south-west", "data"), cell("south-west", "security"));
    }

    @Test
    void nothingMoreIsWithheldWhereTheSecretIsKept() {
        Set<SkillsKey> withheld = Set.of(
                cell("london", "data"),
                cell("london", "security"),
                cell("south-west", "data"),
                cell("south-west", "security"));

        assertThat(skills(LONDON, DEVON, YORK).listMore(withheld)).isEmpty();
    }

    /** Two councils in York show all that they have: what they add up to cannot be hidden, and nothing goes with it. */
    @Test
    void forWhatIsNoSecretNothingMoreIsWithheld() {
        assertThat(skills(LONDON, DEVON, YORK).listMore(Set.of(cell("yorkshire", "data"))))
                .isEmpty();
    }

    /** A body over both regions stands in each whole, and its people are another unknown than those of either. */
    @Test
    void aBodyOverTwoRegionsHidesInBoth() {
        BodySkills both = body("london+south-west", "data 6/1", "security 7/1");
        OpenSkills skills = skills(both, body("london", "data 40/20", "security 30/10"));

        assertThat(skills.isSecret(cell("london", "data"))).isTrue();
        assertThat(skills.isSecret(cell("south-west", "data"))).isTrue();
        assertThat(skills.listMore(Set.of(cell("london", "data"))))
                .containsExactlyInAnyOrder(
                        cell("all", "data"),
                        cell("all", "security"),
                        cell("london", "security"),
                        cell("south-west", "data"),
                        cell("south-west", "security"));
    }

    /** Skills make up their family, which everybody knows: the withheld one is the rest, unless another goes with it. */
    @Test
    void aSkillFollowsFromItsFamilyAndTheOthers() {
        OpenSkills skills = skills(
                body("london", "data.modelling 20/10", "data.visualisation 15/8", "data.management 50/30"),
                body("yorkshire", "security.testing 40/20", "security.monitoring 30/20"));

        assertThat(skills.isSecret(skill("data", "visualisation"))).isTrue();
        assertThat(skills.listMore(Set.of(skill("data", "visualisation")))).containsExactly(skill("data", "modelling"));
        assertThat(skills.listMore(Set.of(skill("data", "visualisation"), skill("data", "modelling"))))
                .isEmpty();
        assertThat(skills.listMore(Set.of(cell("all", "data"), skill("data", "visualisation"))))
                .containsExactly(skill("data", "modelling"));
    }

    /** Of a family that is withheld itself a skill does not follow. */
    @Test
    void aSkillDoesNotFollowWhereItsFamilyIsSecret() {
        OpenSkills skills =
                skills(body("london", "data.modelling 5/2", "data.visualisation 4/1", "security 9/2", "design 40/20"));

        assertThat(skills.listMore(Set.of(
                        cell("all", "data"),
                        cell("all", "security"),
                        cell("london", "data"),
                        cell("london", "security"),
                        skill("data", "visualisation"))))
                .isEmpty();
    }
}
