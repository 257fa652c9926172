package org.councilbenchmarks.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.councilbenchmarks.domain.findings.FindingLog;

/**
 * Whatever bytes are dropped, the reader neither hangs nor throws: they are a table or are refused with a reason. In the
 * usual run of tests only the seeds beside this class are tried; with {@code JAZZER_FUZZ=1} in the environment new bytes
 * are looked for, for ten minutes ({@code JAZZER_FUZZ=1 scripts/test -Dtest=BytesToTableFuzzTest}).
 *
 * <p>The limits are small, so that their edges are met.
 */
class BytesToTableFuzzTest {
    private static final ReadingLimits LIMITS = new ReadingLimits(1_000_000, 200, 50, 20);

    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveATableOrARefusal(byte[] bytes) throws IOException {
        var file = Files.createTempFile("fuzz", ".csv");
        try {
            Files.write(file, bytes);
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file) {
        var log = new FindingLog();
        var opened = LexicalTable.open(file, LIMITS, log);
        if (opened.value().isEmpty()) {
            assertThat(opened.findings()).hasSize(1);
            return;
        }
        try (var table = opened.value().get()) {
            var failure = table.write(Writer.nullWriter());
            assertThat(failure.isEmpty() || !failure.get().message().isBlank()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
