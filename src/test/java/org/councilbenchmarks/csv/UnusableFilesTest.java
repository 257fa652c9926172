package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole, each with what to do. */
class UnusableFilesTest {
    private static final ReadingLimits SMALL = new ReadingLimits(1_000_000, 100, 5, 4);

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\r\n ", "\uFEFF", "sep=;\n"})
    void anEmptyFile(String text) {
        assertThat(DroppedFile.of(text).refusal().code()).isEqualTo(FindingCode.EMPTY_FILE);
    }

    @Test
    void aSpreadsheetUnderAnotherName() {
        var refusal = DroppedFile.of("PK\u0003\u0004rest").refusal();
        assertThat(refusal.code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(refusal.effect()).isEqualTo(Effect.FILE_REFUSED);
        assertThat(refusal.message()).contains("spreadsheet");
        assertThat(refusal.wanted()).contains("save the sheet as CSV");
    }

    @Test
    void anOldSpreadsheetUnderAnotherName() {
        var refusal = DroppedFile.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})
                .refusal();
        assertThat(refusal.message()).contains("xls");
    }

    @Test
    void theWebPageThatSaysThatTheFileIsMissing() {
        var refusal = DroppedFile.of("<!DOCTYPE html><html><body>Not found, sorry</body></html>")
                .refusal();
        assertThat(refusal.code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(refusal.wanted()).contains("Download");
    }

    @Test
    void aWebPageThatBeginsWithBlankLines() {
        assertThat(DroppedFile.of("\r\n  \r\n<html lang=\"en\"><body>Sign in, please</body></html>")
                        .refusal()
                        .message())
                .contains("web page");
    }

    @Test
    void aWebPageBehindAByteOrderMark() {
        assertThat(DroppedFile.of("\uFEFF\r\n<!DOCTYPE html><body>Sign in, please</body>")
                        .refusal()
                        .message())
                .contains("web page");
    }

    /** Its first byte counts as a blank in Java, and is none. */
    @Test
    void aCompressedFileUnderAnotherName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("supplier,amount\nAcme,1.00\n".getBytes(StandardCharsets.UTF_8));
        }
        var refusal = DroppedFile.of(bytes.toByteArray()).refusal();
        assertThat(refusal.message()).contains("gzip archive");
        assertThat(refusal.wanted()).contains("Unpack");
    }

    @Test
    void aShortFileThatWasPaddedWithZeros() {
        assertThat(DroppedFile.of("a,b\n1,2\n" + "\0".repeat(4_000)).refusal().message())
                .contains("zeros in place of text");
    }

    @Test
    void somethingElseThanText() {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        assertThat(DroppedFile.of(bytes).refusal().code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(DroppedFile.of(bytes).refusal().message()).contains("something else than text");
    }

    @Test
    void aDamagedFileWithAHoleOfZeros() {
        var file = DroppedFile.of("a,b\n" + "1,2\n".repeat(30_000) + "\0".repeat(5_000));
        assertThat(file.refusal().code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(file.refusal().message()).contains("line 30002");
    }

    @Test
    void aFileBeyondTheLimit() {
        var file = DroppedFile.of("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), new ReadingLimits(7, 100, 5, 4));
        assertThat(file.refusal().code()).isEqualTo(FindingCode.TOO_LARGE);
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        var refusal = DroppedFile.read(folder.resolve("gone.csv"), SMALL).refusal();
        assertThat(refusal.code()).isEqualTo(FindingCode.UNREADABLE);
        assertThat(DroppedFile.read(folder, SMALL).refusal().code()).isEqualTo(FindingCode.UNREADABLE);
    }

    @Test
    void aCellThatIsTooLong() {
        var text = "a,b\n1," + "x".repeat(101) + "\n";
        var file = DroppedFile.of(text.getBytes(StandardCharsets.UTF_8), SMALL);
        assertThat(file.refusal().code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(file.refusal().place().line()).isEqualTo(2);
        assertThat(file.refusal().wanted()).contains("max-cell-characters");
    }

    @Test
    void tooManyCells() {
        var file = DroppedFile.of("a,b\n1,2,3,4,5,6\n".getBytes(StandardCharsets.UTF_8), SMALL);
        assertThat(file.refusal().code()).isEqualTo(FindingCode.NOT_A_CSV);
        assertThat(file.refusal().wanted()).contains("max-columns", "settings.properties");
        assertThat(DroppedFile.of("a,b\n1,2,3,4,5\n".getBytes(StandardCharsets.UTF_8), SMALL)
                        .isRefused())
                .isFalse();
    }

    @Test
    void theLimitsAreKeptByName() {
        assertThat(ReadingLimits.of(SMALL.named())).isEqualTo(SMALL);
        assertThat(ReadingLimits.of(Map.of())).isEqualTo(ReadingLimits.standard());
        assertThat(SMALL.named()).containsEntry("max-columns", "5");
    }
}
