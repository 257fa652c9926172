package org.councilbenchmarks.pipeline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.councilbenchmarks.pipeline.settings.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class PlainRunTest {
    @Test
    void whatCronTypesIsReadWithoutTheLibrary() {
        assertThat(PlainRun.of("run", "--input", "in", "--as-of", "2026-11-22", "--strict"))
                .contains(new PlainRun(Map.of(Setting.INPUT, "in", Setting.AS_OF, "2026-11-22"), true, false));
        assertThat(PlainRun.of()).contains(new PlainRun(Map.of(), false, false));
        assertThat(PlainRun.of("--with-sample")).contains(new PlainRun(Map.of(), false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --help",
                "run --input",
                "run --input=in",
                "--input a --input b",
                "status",
                "run extra",
                "--version",
                "run --publisher somebody"
            })
    void everythingElseIsLeftToTheLibrary(String line) {
        assertThat(PlainRun.of(line.split(" "))).isEmpty();
    }

    @Test
    void itKnowsTheSharedOptionsThatTheLibraryKnows() {
        assertThat(CommandSpec.forAnnotatedObject(new SharedOptions()).options())
                .extracting(OptionSpec::longestName)
                .containsExactlyInAnyOrderElementsOf(SharedOptions.SETTINGS.stream()
                        .map(setting -> "--" + setting.key())
                        .toList());
    }
}
