package org.councilbenchmarks.pipeline.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.TextRunLog;
import org.councilbenchmarks.pipeline.settings.Setting;
import org.councilbenchmarks.pipeline.settings.SettingsException;
import org.councilbenchmarks.pipeline.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diary of a quiet night is written by hand, and is what the library would have written. */
class RunDiaryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00.123Z"), ZoneOffset.UTC);
    private static final String EDITION = "2026-11-22-1a2b3c4d";

    @TempDir
    private Path folder;

    @Test
    void twoRunsOfOneSecondKeepADiaryEach() throws IOException, SettingsException {
        RunLog log = new TextRunLog(System.out, false);
        Map<Setting, String> none = new EnumMap<>(Setting.class);
        var workspace = Workspace.of(new SettingsReader(folder, folder, Map.of(), CLOCK).read(none), CLOCK, log);

        new RunDiary(CLOCK, log).write(workspace, "published", EDITION, "");
        new RunDiary(CLOCK, log).writeQuiet(workspace, EDITION);

        assertThat(RunDiaries.last(folder.resolve("output"), 9))
                .extracting(RunDiary.Entry::run, RunDiary.Entry::result)
                .containsExactly(tuple("2026-11-22T020001Z", "nothing new"), tuple("2026-11-22T020000Z", "published"));
    }

    @Test
    void aQuietNightIsWrittenAsTheLibraryWritesIt() throws IOException, SettingsException {
        RunLog log = new TextRunLog(System.out, false);
        Map<Setting, String> none = new EnumMap<>(Setting.class);
        var settings = new SettingsReader(folder, folder, Map.of(), CLOCK).read(none);
        var workspace = Workspace.of(settings, CLOCK, log);
        Path file = folder.resolve("output/runs/2026-11-22T020000Z.json");
        new RunDiary(CLOCK, log).write(workspace, "nothing new", EDITION, "");
        byte[] byTheLibrary = Files.readAllBytes(file);
        Files.delete(file);

        new RunDiary(CLOCK, log).writeQuiet(workspace, EDITION);

        assertThat(file).hasBinaryContent(byTheLibrary);
    }
}
