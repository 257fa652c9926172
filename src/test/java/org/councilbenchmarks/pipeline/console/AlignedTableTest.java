package org.councilbenchmarks.pipeline.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedTableTest {
    private final AlignedTable table = new AlignedTable("  ")
            .add(String::toUpperCase, "query", "line 7", "a word and then some more words to be read")
            .add("", "", "→ do this");

    @Test
    void columnsStandUnderEachOther() {
        assertThat(table.lines())
                .containsExactly(
                        "  QUERY  line 7  a word and then some more words to be read", "                 → do this");
    }

    @Test
    void theLastColumnIsFoldedBetweenWords() {
        assertThat(table.lines(47))
                .containsExactly(
                        "  QUERY  line 7  a word and then some more",
                        "                 words to be read",
                        "                 → do this");
    }

    @Test
    void withoutRoomItStaysAsLongAsItIs() {
        assertThat(table.lines(46)).isEqualTo(table.lines());
    }

    @Test
    void aLongWordStaysWhole() {
        var one = new AlignedTable("").add("x".repeat(40) + " " + "y".repeat(50));
        assertThat(one.lines(30)).containsExactly("x".repeat(40), "y".repeat(50));
    }
}
