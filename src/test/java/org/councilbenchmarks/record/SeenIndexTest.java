package org.councilbenchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenIndexTest {
    private static final FileTime MORNING = FileTime.from(Instant.parse("2026-06-01T09:00:00.123456789Z"));

    @TempDir
    Path data;

    @Test
    void aFileOfTheSameSizeAndTimeIsNotReadAgain() throws IOException {
        drop("a,\"b\".csv", "abc");
        assertThat(hash("a,\"b\".csv")).isEqualTo(Sha256.of("abc"));

        drop("a,\"b\".csv", "xyz"); // as nobody can: same size, same time
        assertThat(hash("a,\"b\".csv")).isEqualTo(Sha256.of("abc"));
    }

    @Test
    void aChangedTimeOrSizeIs() throws IOException {
        drop("a.csv", "abc");
        hash("a.csv");
        drop("a.csv", "abcd");
        assertThat(hash("a.csv")).isEqualTo(Sha256.of("abcd"));

        drop("a.csv", "abce");
        Files.setLastModifiedTime(
                data.resolve("a.csv"), FileTime.from(MORNING.toInstant().plusNanos(1)));
        assertThat(hash("a.csv")).isEqualTo(Sha256.of("abce"));
    }

    @Test
    void whatIsUnreadableInTheIndexIsForgotten() throws IOException {
        drop("a.csv", "abc");
        hash("a.csv");
        Files.writeString(data.resolve("seen.csv"), "path,size,mtime_nanos,sha256\na.csv,3,soon,\n\"torn");

        assertThat(hash("a.csv")).isEqualTo(Sha256.of("abc"));
    }

    @Test
    void filesThatHaveGoneAreForgotten() throws IOException {
        drop("a.csv", "abc");
        drop("b.csv", "abc");
        hash("a.csv");
        hash("b.csv");

        assertThat(data.resolve("seen.csv")).content().doesNotContain("a.csv").contains("b.csv");
    }

    private void drop(String name, String content) throws IOException {
        Files.setLastModifiedTime(Files.writeString(data.resolve(name), content), MORNING);
    }

    /** The hash by an index that lives for one run. */
    private String hash(String name) throws IOException {
        SeenIndex index = SeenIndex.open(data.resolve("seen.csv"));
        Path file = data.resolve(name);
        String hash = index.hashOf(file, name, Files.readAttributes(file, BasicFileAttributes.class));
        index.save();
        return hash;
    }
}
