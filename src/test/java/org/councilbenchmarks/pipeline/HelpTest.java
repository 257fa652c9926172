package org.councilbenchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is read on terminals of 80 columns. */
class HelpTest {
    private static final int COLUMNS = 80;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "status", "explain", "verify", "template", "sample", "withdraw"})
    void itFitsAndSaysOnceHowToUseTheCommand(String command) throws Exception {
        House.Said said = House.in(folder).run(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.text().lines()).noneMatch(line -> line.length() > COLUMNS);
        assertThat(said.text().split("Usage:", -1)).hasSize(2);
    }
}
