package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilbenchmarks.pipeline.night.RunDiary.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The diaries of past runs, as they lie under {@code output/runs}. */
final class RunDiaries {

    private RunDiaries() {}

    /**
     * The last runs, the newest first.
     *
     * @param most how many; of one that cannot be read, as after a power cut, only that is said
     */
    static List<Entry> last(Path output, int most) throws IOException {
        Path folder = output.resolve("runs");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .limit(most)
                    .toList();
        }
        JsonMapper json = JsonMapper.builder().build();
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            try {
                entries.add(json.readValue(Files.readAllBytes(file), Entry.class));
            } catch (JacksonException e) {
                entries.add(unreadable(file));
            }
        }
        return entries;
    }

    private static Entry unreadable(Path file) {
        String name = file.getFileName().toString();
        return new Entry(
                name.substring(0, name.length() - ".json".length()),
                "",
                "",
                "not known",
                "",
                "its diary cannot be read",
                List.of(),
                new TreeMap<>());
    }
}
