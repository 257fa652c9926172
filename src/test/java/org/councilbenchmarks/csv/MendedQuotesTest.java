package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks that contradict the standard: no record is eaten, the likeliest meaning is taken, and it is said. */
class MendedQuotesTest {
    private static final String TABLE = "supplier,notes,amount\nAcme,paid,1\nBright,\"b, c\",2\n%s\nCole,late,3\n";

    private static List<String> read(String line) {
        var file = DroppedFile.of(TABLE.formatted(line));
        assertThat(file.cells()).hasSize(5);
        assertThat(file.cells().getLast()).containsExactly("Cole", "late", "3");
        assertThat(file.notes()).extracting(note -> note.place().line()).contains(4);
        return file.cells().get(3);
    }

    @Test
    void aMarkThatIsNeverClosed() {
        assertThat(read("Dale,\"I forgot to close this one,4"))
                .containsExactly("Dale", "\"I forgot to close this one", "4");
    }

    @Test
    void aMarkThatIsNeverClosedBeforeACellInMarks() {
        assertThat(read("\"Dale,\"see, below\",4")).containsExactly("\"Dale", "see, below", "4");
    }

    @Test
    void aMarkThatIsClosedByTheOneThatOpensALaterCell() {
        var file = DroppedFile.of("a,b\n1,\"two\n3,4\n5,\"six\"\n7,8\n");
        assertThat(file.cells()).hasSize(5);
        assertThat(file.cells().get(1)).containsExactly("1", "\"two");
        assertThat(file.cells().get(3)).containsExactly("5", "six");
    }

    @Test
    void aMarkAloneInTheLastCell() {
        assertThat(read("Dale,paid,\"")).containsExactly("Dale", "paid", "\"");
    }

    @Test
    void aMarkThatIsNotDoubled() {
        assertThat(read("Dale,\"Hey, I missed \" it\",4")).containsExactly("Dale", "Hey, I missed \" it", "4");
    }

    @Test
    void aMarkForInchesAtTheEndOfACell() {
        assertThat(read("Dale,\"Table, round 48\"\",4")).containsExactly("Dale", "Table, round 48\"", "4");
    }

    @Test
    void aMarkTooManyAtTheStart() {
        assertThat(read("Dale,\"\"b, c\",4")).containsExactly("Dale", "\"b, c", "4");
    }

    @Test
    void marksInsideACellThatHasNone() {
        assertThat(read("Dale,This \"quotes\" must be escaped,4"))
                .containsExactly("Dale", "This \"quotes\" must be escaped", "4");
    }

    @Test
    void aMarkThatIsNotDoubledInACellOfTwoLines() {
        var file = DroppedFile.of(TABLE.formatted("Dale,\"said \"no\" to\nall, twice\",4"));
        assertThat(file.cells().get(3)).containsExactly("Dale", "said \"no\" to\nall, twice", "4");
        assertThat(file.cells()).hasSize(5);
        assertThat(file.lines()).containsExactly(1, 2, 3, 4, 6);
    }

    /** Where no way of taking the mark gives the usual width, the row stays ragged, and the checks behind refuse it. */
    @Test
    void aMarkThatNothingMakesSenseOf() {
        assertThat(read("Dale,\"paid,4,5,6")).containsExactly("Dale", "\"paid", "4", "5", "6");
    }

    @Test
    void aMarkLeftOpenOnTheLastLine() {
        var file = DroppedFile.of("supplier,notes\nAcme,a\nBright,\"b\n");
        assertThat(file.cells().getLast()).containsExactly("Bright", "\"b");
        assertThat(file.noteCodes()).containsExactly(FindingCode.UNCLOSED_QUOTE);
    }

    @Test
    void theFindingNamesTheLinesAndAsksSomebodyToLook() {
        var file = DroppedFile.of(TABLE.formatted("Dale,\"paid,4"));
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.UNCLOSED_QUOTE);
            assertThat(note.effect()).isEqualTo(Effect.QUERY);
            assertThat(note.message()).contains("on line 4;").contains("3 cells");
        });
    }

    @Test
    void aMarkThatIsNeverClosedFarDownEatsNothing() {
        var file = DroppedFile.of("a,b\n" + "1,2\n".repeat(100_000) + "3,\"4\n" + "5,6\n".repeat(100_000));
        assertThat(file.cells()).hasSize(200_002);
        assertThat(file.cells().get(100_001)).containsExactly("3", "\"4");
    }

    @Test
    void aCellOverMoreLinesThanAnyHasIsReadLineByLine() {
        var limits = new ReadingLimits(1_000_000, 100, 5, 4);
        var file =
                DroppedFile.of("a,b\n7,8\n9,10\n11,12\n1,\"2\n3\n4\n5\n6\"\n".getBytes(StandardCharsets.UTF_8), limits);
        assertThat(file.cells()).hasSize(9);
        assertThat(file.noteCodes()).contains(FindingCode.UNCLOSED_QUOTE);
    }

    /** A wrong width alone is no reason to doubt marks that follow the standard. */
    @ParameterizedTest
    @ValueSource(strings = {"Dale,\"a, b\"", "Dale,\"a, b\",4,5", "Dale,\"he said \"\"no\"\"\",4"})
    void whatFollowsTheStandardIsLeftAlone(String line) {
        var file = DroppedFile.of(TABLE.formatted(line));
        assertThat(file.notes()).isEmpty();
        assertThat(file.cells()).hasSize(5);
    }
}
