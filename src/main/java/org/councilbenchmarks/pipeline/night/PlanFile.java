package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.councilbenchmarks.record.AtomicFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The plan of the run that is going on, or was interrupted: {@code data/plan.json}. */
final class PlanFile {
    private final Path file;

    PlanFile(Path dataFolder) {
        this.file = dataFolder.resolve("plan.json");
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Empty where there is none, or where it cannot be understood: then a new plan is made from what is there. */
    Optional<RunPlan> find() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json().readValue(Files.readAllBytes(file), RunPlan.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    void write(RunPlan plan) throws IOException {
        AtomicFiles.write(file, json().writerWithDefaultPrettyPrinter().writeValueAsBytes(plan));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Made when it is needed: most nights find no plan, and have nothing to load it for. */
    private static JsonMapper json() {
        return JsonMapper.builder().build();
    }
}
