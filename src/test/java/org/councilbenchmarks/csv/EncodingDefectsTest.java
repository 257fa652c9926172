package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;

/** Bytes that are not plain UTF-8, as they really come. */
class EncodingDefectsTest {
    private static final String TABLE = "supplier,amount £\nCafé Ltd,5\n";
    private static final List<List<String>> CELLS = List.of(List.of("supplier", "amount £"), List.of("Café Ltd", "5"));
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    void utf8NeedsNoNote() {
        var file = DroppedFile.of(TABLE);
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.encoding()).isEqualTo("UTF-8");
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        var file = DroppedFile.of(join(MARK, utf8(TABLE)));
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.ENCODING);
            assertThat(note.effect()).isEqualTo(Effect.NOTE);
        });
    }

    @Test
    void aByteOrderMarkThatWasConvertedItselfIsNoPartOfTheFirstName() {
        var file = DroppedFile.of("ï»¿" + TABLE);
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.effect()).isEqualTo(Effect.MENDED);
            assertThat(note.message()).contains("converted twice");
        });
    }

    @Test
    void severalByteOrderMarksAreNoPartOfTheFirstName() {
        var file = DroppedFile.of(join(MARK, MARK, utf8("ï»¿" + TABLE)));
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.noteCodes()).containsExactly(FindingCode.ENCODING);
    }

    @Test
    void windows1252IsReadWithItsPoundSigns() {
        var file = DroppedFile.inWindows1252(TABLE);
        assertThat(file.cells()).isEqualTo(CELLS);
        assertThat(file.encoding()).isEqualTo("windows-1252");
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.ENCODING);
            assertThat(note.was()).isEqualTo("windows-1252");
        });
    }

    @Test
    void windows1252HasItsOwnDashesAndQuotationMarks() {
        var file = DroppedFile.inWindows1252("a,b\nit’s,2010–11\n");
        assertThat(file.cells().getLast()).containsExactly("it’s", "2010–11");
    }

    @Test
    void linesOfBothEncodingsAreEachReadAsTheirOwn() {
        var windows = TABLE.getBytes(Charset.forName("windows-1252"));
        var file = DroppedFile.of(join(utf8(TABLE), windows));
        assertThat(file.cells()).containsExactly(CELLS.get(0), CELLS.get(1), CELLS.get(0), CELLS.get(1));
        assertThat(file.encoding()).isEqualTo("UTF-8 and windows-1252");
        assertThat(file.notes().getFirst().message())
                .contains("Lines are written in Windows-1252 (2) and in UTF-8 (2)");
    }

    @Test
    void windows1252FarDownIsNotMissed() {
        var text = "supplier,amount\n" + "Plain Ltd,5\n".repeat(20_000);
        var file = DroppedFile.of(join(utf8(text), new byte[] {'C', 'a', 'f', (byte) 0xE9, ',', '5', '\n'}));
        assertThat(file.cells()).hasSize(20_002);
        assertThat(file.cells().getLast()).containsExactly("Café", "5");
        assertThat(file.encoding()).isEqualTo("windows-1252");
    }

    @Test
    void charactersAcrossTheEdgeOfABufferStayWhole() {
        var line = "aé€𝄞".repeat(3_000);
        var file = DroppedFile.of("name,text\nx" + line.repeat(5) + ",y\n");
        assertThat(file.cells().getLast()).containsExactly("x" + line.repeat(5), "y");
        assertThat(file.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void bytesWithoutAMeaningAreKeptAndQueried() {
        var file = DroppedFile.of(
                join(utf8("supplier,amount\nBright Ltd,6\n"), new byte[] {'x', (byte) 0x81, ',', '1', '\n'}));
        assertThat(file.cells().getLast()).containsExactly("x\u0081", "1");
        assertThat(file.noteCodes()).containsExactly(FindingCode.ENCODING, FindingCode.ENCODING_ERROR);
        assertThat(file.notes().getLast().effect()).isEqualTo(Effect.QUERY);
    }

    @Test
    void utf16IsReadInEitherOrderWithOrWithoutItsMark() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (var mark : List.of("", "\uFEFF")) {
                var file = DroppedFile.of((mark + TABLE).getBytes(charset));
                assertThat(file.cells()).isEqualTo(CELLS);
                assertThat(file.encoding()).isEqualTo(charset.name());
                assertThat(file.noteCodes()).containsExactly(FindingCode.ENCODING);
            }
        }
    }

    @Test
    void zeroCharactersAreLeftOutAndSaidSo() {
        var file = DroppedFile.of("supplier,amount\nA\0cme Ltd,5\nBright Ltd,6\n");
        assertThat(file.cells().get(1)).containsExactly("Acme Ltd", "5");
        assertThat(file.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.ENCODING_ERROR);
            assertThat(note.effect()).isEqualTo(Effect.MENDED);
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
