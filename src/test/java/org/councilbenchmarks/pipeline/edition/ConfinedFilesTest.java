package org.councilbenchmarks.pipeline.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ConfinedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void othersCannotReadAndOwnerAndGroupStillCan() throws IOException {
        assertThat(confined("rw-r--r--")).isEqualTo("rw-r-----");
    }

    @Test
    void whatTheOwnerWithheldFromTheGroupStaysWithheld() throws IOException {
        assertThat(confined("rw----r--")).isEqualTo("rw-------");
    }

    @Test
    void othersCannotEnterTheFolder() throws IOException {
        Path made = folder.resolve("councils");
        ConfinedFiles.makeFolder(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .endsWith("---");
    }

    private String confined(String rights) throws IOException {
        Path file = Files.createFile(folder.resolve("report.pdf"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        ConfinedFiles.confine(file);
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
