package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.councilbenchmarks.pipeline.night.RunDiary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The diaries that runs left in {@code output/runs}. */
final class KeptRuns {
    private static final String ENDING = ".json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Consumer<String> whenUnreadable;

    /**
     * @param output the folder for editions
     * @param whenUnreadable told, as a sentence, of a diary that is not as it was written
     */
    KeptRuns(Path output, Consumer<String> whenUnreadable) {
        this.folder = output.resolve("runs");
        this.whenUnreadable = whenUnreadable;
    }

    /** The last runs, the latest first. */
    List<RunDiary.Entry> latest(int most) throws IOException {
        List<RunDiary.Entry> entries = new ArrayList<>();
        for (Path file : files()) {
            if (entries.size() == most) {
                break;
            }
            read(file).ifPresent(entries::add);
        }
        return entries;
    }

    /** The latest run that did not fail. */
    Optional<RunDiary.Entry> findLastGood() throws IOException {
        for (Path file : files()) {
            Optional<RunDiary.Entry> entry = read(file).filter(KeptRuns::isGood);
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    static boolean isGood(RunDiary.Entry entry) {
        return !entry.result().equals("failed");
    }

    /** Their names begin with their time, so the order of names is that of the runs. */
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Optional<RunDiary.Entry> read(Path file) throws IOException {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), RunDiary.Entry.class));
        } catch (JacksonException e) {
            whenUnreadable.accept(file + " is not a run diary and was passed over: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }
}
