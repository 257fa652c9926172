package org.councilbenchmarks.benchmark.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmarks.benchmark.skills.ReturnedSkills.body;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of the role families that councils withhold, from what they show over all of them. */
class OwnSkillsTest {
    private static OwnSkills only(BodySkills... bodies) {
        List<OwnSkills> own = OwnSkills.of(List.of(bodies));
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    @Test
    void whereEveryFamilyIsOpenNothingIsHidden() {
        OwnSkills own = only(body("london", "data 40/20", "security 30/10"));

        assertThat(own).isEqualTo(new OwnSkills(Set.of("london"), Set.of(), List.of()));
    }

    /** Two families on bases under ten: what they make together is all people less those of the third. */
    @Test
    void whatTwoHiddenFamiliesMakeTogetherIsKnown() {
        OwnSkills own = only(body("london", "data 8/3", "security 9/2", "design 40/20"));

        assertThat(own)
                .isEqualTo(new OwnSkills(
                        Set.of("london"), Set.of("data", "security"), List.of(Set.of("data", "security"))));
    }

    /** A single small family takes the smallest open one with it, so that two are hidden here too. */
    @Test
    void aSingleSmallFamilyIsHiddenWithASecond() {
        OwnSkills own = only(body("london", "data 8/3", "security 30/12", "design 40/20"));

        assertThat(own.hidden()).containsExactlyInAnyOrder("data", "security");
        assertThat(own.tied()).containsExactly(Set.of("data", "security"));
    }

    /** One withholds data and security, another security and design: added up, only the three together are known. */
    @Test
    void familiesHangTogetherFromBodyToBody() {
        OwnSkills own = only(
                body("london", "data 8/3", "security 9/2", "operations 60/30"),
                body("london", "security 8/3", "design 9/2", "operations 60/30"),
                body("london", "leadership 8/3", "architecture 9/2", "operations 60/30"));

        assertThat(own.tied())
                .containsExactlyInAnyOrder(Set.of("data", "security", "design"), Set.of("leadership", "architecture"));
    }

    /** The second shows no figure over all families either: nobody can tell what its hidden ones make. */
    @Test
    void aBodyThatShowsNothingUntiesItsFamilies() {
        OwnSkills own = only(
                body("london", "data 8/3", "security 9/2", "operations 60/30"),
                body("london", "data 4/1", "design 3/1"),
                body("london", "leadership 8/3", "architecture 9/2", "operations 60/30"));

        assertThat(own.hidden()).contains("data", "security", "design");
        assertThat(own.tied()).containsExactly(Set.of("leadership", "architecture"));
    }

    @Test
    void bodiesOfOtherRegionsAreAddedUpByThemselves() {
        List<OwnSkills> own = OwnSkills.of(List.of(
                body("london", "data 8/3", "security 9/2", "operations 60/30"),
                body("south-west", "security 8/3", "design 9/2", "operations 60/30"),
                body("london+south-west", "data 8/3", "design 9/2", "operations 60/30")));

        assertThat(own)
                .containsExactlyInAnyOrder(
                        new OwnSkills(
                                Set.of("london"), Set.of("data", "security"), List.of(Set.of("data", "security"))),
                        new OwnSkills(
                                Set.of("south-west"),
                                Set.of("security", "design"),
                                List.of(Set.of("security", "design"))),
                        new OwnSkills(
                                Set.of("london", "south-west"),
                                Set.of("data", "design"),
                                List.of(Set.of("data", "design"))));
    }
}
