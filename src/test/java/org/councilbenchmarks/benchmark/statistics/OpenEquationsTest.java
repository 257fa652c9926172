package org.councilbenchmarks.benchmark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** When sums of withheld figures give one of them away. */
class OpenEquationsTest {

    @Test
    void aSumOfOneGivesItAway() {
        assertThat(new OpenEquations(3).addUnlessSolved(0, 1, 0)).isFalse();
    }

    @Test
    void twoSumsGiveAwayWhatTheyDifferIn() {
        OpenEquations open = new OpenEquations(3);

        assertThat(open.addUnlessSolved(1, 1, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 1, 0)).isFalse();
    }

    @Test
    void theyDoSoInWhateverOrderTheyCome() {
        OpenEquations open = new OpenEquations(3);

        assertThat(open.addUnlessSolved(0, 1, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 1, 1)).isFalse();
        OpenEquations otherwise = new OpenEquations(3);
        assertThat(otherwise.addUnlessSolved(1, 1, 1)).isTrue();
        assertThat(otherwise.addUnlessSolved(0, 1, 1)).isFalse();
    }

    @Test
    void anEquationSaysOfEachUnknownHowOftenItCounts() {
        assertThatThrownBy(() -> new OpenEquations(3).addUnlessSolved(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 3 unknowns, not 2");
    }

    @Test
    void threeSumsOfTwoGiveAllAwayThoughNoTwoOfThemDo() {
        OpenEquations open = new OpenEquations(3);

        // a + b, b + c, a + c: half of (first − second + third) is a.
        assertThat(open.addUnlessSolved(1, 1, 0)).isTrue();
        assertThat(open.addUnlessSolved(0, 1, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 0, 1)).isFalse();
    }

    @Test
    void whatWasRefusedDoesNotCountAgainstWhatComesLater() {
        OpenEquations open = new OpenEquations(4);

        assertThat(open.addUnlessSolved(1, 1, 1, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 1, 1, 0)).isFalse();
        assertThat(open.addUnlessSolved(1, 1, 0, 0)).isTrue();
        assertThat(open.addUnlessSolved(0, 0, 1, 1)).isTrue();
    }

    @Test
    void councilsOfAJointBodyCountTogether() {
        OpenEquations open = new OpenEquations(2);

        // Twice one and once the other; and each once: their difference is the first.
        assertThat(open.addUnlessSolved(2, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 1)).isFalse();
    }

    @Test
    void aRegionIsGivenAwayByAllOthersOnlyTogether() {
        OpenEquations open = new OpenEquations(6);

        assertThat(open.addUnlessSolved(1, 1, 1, 1, 1, 1)).isTrue();
        assertThat(open.addUnlessSolved(1, 1, 0, 0, 0, 0)).isTrue();
        assertThat(open.addUnlessSolved(0, 0, 1, 1, 1, 0)).isFalse();
    }

    @Test
    void whatFollowsIsToldWithoutBeingLetIn() {
        OpenEquations known = new OpenEquations(3);
        known.add(1, 1, 0);
        known.add(0, 1, 1);
        OpenEquations more = known.copy();
        more.add(0, 0, 1);

        assertThat(known.tells(1, 0, -1)).isTrue();
        assertThat(known.tells(1, 2, 1)).isTrue();
        assertThat(known.tells(1, 0, 0)).isFalse();
        assertThat(known.tells(1, 1, 1)).isFalse();
        assertThat(more.tells(1, 0, 0)).isTrue();
        assertThat(more.tells(1, 1, 1)).isTrue();
    }
}
