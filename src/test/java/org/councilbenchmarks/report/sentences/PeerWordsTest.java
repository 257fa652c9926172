package org.councilbenchmarks.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.councilbenchmarks.domain.results.PeerGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A peer group's id and title, and what a reader is told instead. */
class PeerWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbours:E06000052 | Nearest neighbours of Cornwall | your 15 nearest neighbours",
                "england | England | the 15 other councils in England",
                "class:unitary | Unitary authorities | the 15 other unitary authorities",
                "class:london | London boroughs | the 15 other London boroughs",
                "region:south-west | South West | the 15 other councils in the South West",
                "region:yorkshire-and-the-humber | Yorkshire and The Humber | the 15 other councils in Yorkshire and The Humber",
                "class-region:unitary:south-west | Unitary authorities, South West | the 15 other unitary authorities in the South West",
                "group:future-councils-pilot | Future Councils pilot | the 15 other councils of the Future Councils pilot",
            })
    void aGroupIsSpokenOfInPlainWords(String id, String title, String words) {
        PeerGroup group = new PeerGroup(id, id.split(":", -1)[0], title, false, new TreeMap<>());
        assertThat(PeerWords.of(group).yours(15)).isEqualTo(words);
    }

    @Test
    void oneIsNotCountedInThePlural() {
        assertThat(new PeerWords("nearest neighbours", true).yours(1)).isEqualTo("your nearest neighbour");
        assertThat(new PeerWords("unitary authorities", false).yours(1))
                .isEqualTo("the 1 other of the unitary authorities");
    }
}
