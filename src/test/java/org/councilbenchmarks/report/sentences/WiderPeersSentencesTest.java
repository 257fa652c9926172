package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.councilbenchmarks.report.sentences.Comparison.Side;
import org.junit.jupiter.api.Test;

class WiderPeersSentencesTest {

    private static final PeerWords UNITARIES = new PeerWords("unitary authorities", false);
    private static final PeerWords OF_REGION = new PeerWords("unitary authorities in the South West", false);

    @Test
    void whatHoldsAmongAllOfTheClassTooIsSaidWithItsSide() {
        assertThat(WiderPeersSentences.agree(Side.HIGHER, UNITARIES))
                .isEqualTo("It is above the median of all unitary authorities too.");
        assertThat(WiderPeersSentences.agree(Side.LOWER, UNITARIES))
                .isEqualTo("It is below the median of all unitary authorities too.");
    }

    @Test
    void whereTheRegionDiffersItIsNamed() {
        assertThat(WiderPeersSentences.notInTheRegion(Side.HIGHER, UNITARIES, OF_REGION))
                .isEqualTo("It is above the median of all unitary authorities too,"
                        + " but not of unitary authorities in the South West.");
    }

    @Test
    void whereTheClassDiffersItIsSaidHowAndThatCareIsDue() {
        assertThat(WiderPeersSentences.differ(Side.LOWER, UNITARIES, "21.0%"))
                .isEqualTo("Among all unitary authorities it is below the median (21.0%): take care.");
        assertThat(WiderPeersSentences.differ(Side.LEVEL, UNITARIES, "14.2%"))
                .isEqualTo("Among all unitary authorities it is level with the median (14.2%): take care.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WiderPeersSentences.differ(Side.UNKNOWN, UNITARIES, "not available"));
    }

    @Test
    void neighboursAreSaidToBeAlikeInWhatTheyWereChosenBy() {
        assertThat(NeighbourSentences.alikeIn(List.of("Residents", "Average deprivation score")))
                .isEqualTo("They are the councils of its class that are most like it in this:"
                        + " residents and average deprivation score.");
        assertThat(NeighbourSentences.stability(4, 15))
                .isEqualTo("Without any one of these, at most 4 of the 15 would be others.");
        assertThat(NeighbourSentences.stability(0, 15)).isEqualTo("Without any one of these, they would be the same.");
    }
}
