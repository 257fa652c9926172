package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void quotesOnlyWhatNeedsIt() {
        try (var table = CsvWriter.open(bytes, List.of("council", "a \"note\"", "amount"))) {
            table.text("Cornwall").text("one, two").plain("-5.00").endRow();
            table.text(" spaced ").text("line\nbreak").plain("[x]").endRow();
            table.text("").text("£5 – “so”").plain("").endRow();
        }
        assertThat(written()).isEqualTo("""
                        council,"a ""note""\",amount
                        Cornwall,"one, two",-5.00
                         spaced ,"line
                        break",[x]
                        ,£5 – “so”,
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+44 1872", "-5", "@SUM(A1)", "\tx", "＝1", "＋1", "－1", "＠x"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        try (var table = CsvWriter.open(bytes, List.of("notes"))) {
            table.text(text).endRow();
        }
        assertThat(written()).isEqualTo("notes\n'" + text + "\n");
    }

    @Test
    void whatWeMadeOurselvesStaysAsItIs() {
        try (var table = CsvWriter.open(bytes, List.of("amount"))) {
            table.plain("-5").endRow();
        }
        assertThat(written()).isEqualTo("amount\n-5\n");
    }

    @Test
    void aLoneEmptyCellIsNoBlankLine() {
        try (var table = CsvWriter.open(bytes, List.of("notes"))) {
            table.text("").endRow();
        }
        assertThat(written()).isEqualTo("notes\n\"\"\n");
    }

    @Test
    void rowsAreAsWideAsTheHeader() {
        try (var table = CsvWriter.open(bytes, List.of("a", "b"))) {
            table.plain("1");
            assertThatIllegalStateException().isThrownBy(table::endRow);
            table.plain("2");
            assertThatIllegalStateException().isThrownBy(() -> table.plain("3"));
            table.endRow();
        }
    }

    @Test
    void anUnfinishedRowIsNotPassedOver() {
        var table = CsvWriter.open(bytes, List.of("a", "b"));
        table.plain("1");
        assertThatIllegalStateException().isThrownBy(table::close);
    }

    @Test
    void aTableHasColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> CsvWriter.open(bytes, List.of()));
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
