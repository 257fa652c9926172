package org.councilbenchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    Path folder;

    @Test
    void writesAFileAndItsFolders() throws IOException {
        Path target = folder.resolve("a/b/c.txt");

        AtomicFiles.write(target, "text".getBytes(StandardCharsets.UTF_8));

        assertThat(target).hasContent("text");
        assertThat(target.getParent()).isDirectoryNotContaining(f -> !f.equals(target));
    }

    @Test
    void whatIsDerivedIsWholeForReadersToo() throws IOException {
        Path target = folder.resolve("a/b.txt");

        AtomicFiles.writeDerived(target, out -> out.write('x'));

        assertThat(target).hasContent("x");
        assertThat(target.getParent()).isDirectoryNotContaining(f -> !f.equals(target));
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = folder.resolve("a.txt");
        Files.writeString(target, "old");

        assertThatThrownBy(() -> AtomicFiles.write(target, out -> {
                    out.write('n');
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(f -> !f.equals(target));
    }

    @Test
    void whatKilledWritersLeftIsRemovedAndNothingElse() throws IOException {
        Files.writeString(AtomicFiles.temporaryBeside(folder.resolve("a.txt")), "hal");
        Files.writeString(folder.resolve("b.txt"), "whole");

        assertThat(AtomicFiles.removeTemporaries(folder)).isEqualTo(1);
        assertThat(folder).isDirectoryNotContaining("glob:**.part").isDirectoryContaining("glob:**b.txt");
        assertThat(AtomicFiles.removeTemporaries(folder.resolve("absent"))).isZero();
    }

    @Test
    void whatALivingProcessIsWritingStays() throws IOException {
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Path ofTheLiving = Files.createFile(folder.resolve(".a.csv." + alive + "-0c.part"));
        Path ofTheDead = Files.createFile(folder.resolve(".a.csv.999999999999-0c.part"));

        AtomicFiles.removeTemporaries(folder);

        assertThat(ofTheLiving).exists();
        assertThat(ofTheDead).doesNotExist();
    }
}
