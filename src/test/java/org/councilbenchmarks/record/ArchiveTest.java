package org.councilbenchmarks.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    /** SHA-256 of {@code abc}, from FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path data;

    private Archive archive;

    @BeforeEach
    void openArchive() throws IOException {
        archive = Archive.open(data.resolve("archive"));
    }

    @Test
    void takesAFileUnderItsHashAndLeavesItWhereItIs() throws IOException {
        Path dropped = Files.writeString(data.resolve("dropped.csv"), "abc");

        ArchivedFile taken = archive.put(dropped);

        Path place = data.resolve("archive/ba").resolve(ABC);
        assertThat(taken).isEqualTo(new ArchivedFile(ABC, 3, place, true));
        assertThat(place).hasContent("abc");
        assertThat(dropped).hasContent("abc");
        assertThat(archive.get(ABC)).isEqualTo(place);
        assertThat(files()).containsExactly(place);
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        archive.put("abc".getBytes(UTF_8));
        Path dropped = Files.writeString(data.resolve("dropped.csv"), "abc");

        assertThat(archive.put(dropped).added()).isFalse();
        assertThat(archive.put("abc".getBytes(UTF_8)).added()).isFalse();
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatAKilledRunLeftIsGoneAfterOpening() throws IOException {
        Path torn = data.resolve("archive/incoming/1234.part");
        Files.createDirectories(torn.getParent());
        Files.writeString(torn, "ab");

        Archive.at(data.resolve("archive"));
        assertThat(torn).exists();
        Archive.open(data.resolve("archive"));
        assertThat(torn).doesNotExist();
    }

    @Test
    void bytesThatTheDiskCutShortAreHealedByTheNextPut() throws IOException {
        Path place = archive.put("abc".getBytes(UTF_8)).path();
        Files.writeString(place, "ab");

        assertThat(archive.verify(ABC)).isEqualTo(ArchiveState.DAMAGED);
        archive.put("abc".getBytes(UTF_8));
        assertThat(archive.verify(ABC)).isEqualTo(ArchiveState.WHOLE);
    }

    @Test
    void verifyingSeesAChangedByte() throws IOException {
        Path place = archive.put("abc".getBytes(UTF_8)).path();
        Files.writeString(place, "abd");

        assertThat(archive.verify(ABC)).isEqualTo(ArchiveState.DAMAGED);
    }

    @Test
    void erasingTakesTheBytesOut() throws IOException {
        archive.put("abc".getBytes(UTF_8));

        assertThat(archive.delete(ABC)).isTrue();
        assertThat(archive.delete(ABC)).isFalse();
        assertThat(archive.find(ABC)).isEmpty();
        assertThat(archive.verify(ABC)).isEqualTo(ArchiveState.MISSING);
        assertThatThrownBy(() -> archive.get(ABC))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("never taken, or erased");
    }

    @Test
    void aTextThatIsNoHashLeadsNowhere() {
        assertThatThrownBy(() -> archive.find("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void severalThreadsMayPutTheSameBytes() throws Exception {
        byte[] bytes = "abc".repeat(100_000).getBytes(UTF_8);
        Path dropped = Files.write(data.resolve("dropped.csv"), bytes);
        List<Callable<ArchivedFile>> puts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            puts.add(() -> archive.put(dropped));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<ArchivedFile> put : threads.invokeAll(puts)) {
                assertThat(archive.verify(put.get().sha256())).isEqualTo(ArchiveState.WHOLE);
            }
        }
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("archive"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
