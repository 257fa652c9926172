package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.record.AtomicFiles;
import tools.jackson.databind.json.JsonMapper;

/** What a run did, step by step with times and counts; written to {@code output/runs/<run>.json} when it ends. */
public final class RunDiary {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The result of a run that did not come to its end. */
    static final String FAILED = "failed";

    private final Clock clock;
    private final RunLog log;
    private final Instant started;
    private final List<StepTime> steps = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    RunDiary(Clock clock, RunLog log) {
        this.clock = clock;
        this.log = log;
        this.started = clock.instant();
    }

    /** @param seconds wall time */
    public record StepTime(String step, double seconds, String did) {}

    /**
     * A run as kept.
     *
     * @param result {@code published}, {@code nothing new} or {@code failed}
     * @param edition that it published or found serving; empty where none
     */
    public record Entry(
            String run,
            String started,
            String finished,
            String result,
            String edition,
            String problem,
            List<StepTime> steps,
            SortedMap<String, Long> counts) {}

    /** Carries out a step's work, logs it and notes its time. */
    void timed(String step, Work work) throws IOException {
        long begin = System.nanoTime();
        String did = work.carryOut();
        double seconds = (System.nanoTime() - begin) / 1e9;
        note(step, seconds, did);
    }

    synchronized void note(String step, double seconds, String did) {
        steps.add(new StepTime(step, Math.round(seconds * 1000) / 1000.0, did));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("step", step);
        figures.put("seconds", Math.round(seconds * 1000) / 1000.0);
        figures.put("did", did);
        log.event(String.format(Locale.ROOT, "%-10s %7.2f s  %s", step, seconds, did), figures);
    }

    synchronized void count(String what, long number) {
        counts.put(what, number);
    }

    synchronized List<StepTime> steps() {
        return List.copyOf(steps);
    }

    SortedMap<String, Long> counts() {
        return new TreeMap<>(counts);
    }

    /** Seconds since the run began. */
    double seconds() {
        return (clock.instant().toEpochMilli() - started.toEpochMilli()) / 1e3;
    }

    /** @return what was written */
    Entry write(Workspace workspace, String result, String edition, String problem) throws IOException {
        String name = freeName(workspace);
        var entry = new Entry(
                name, started.toString(), clock.instant().toString(), result, edition, problem, steps, counts);
        byte[] json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(entry);
        AtomicFiles.write(file(workspace, name), json);
        return entry;
    }

    /**
     * Writes that nothing was new. To load a library that knows how to quote a text would take as long as the whole of such
     * a night, and here nothing needs quoting: times, and the name of an edition of ours.
     */
    Entry writeQuiet(Workspace workspace, String edition) throws IOException {
        String name = freeName(workspace);
        String finished = clock.instant().toString();
        String json = """
                {
                  "run" : "%s",
                  "started" : "%s",
                  "finished" : "%s",
                  "result" : "nothing new",
                  "edition" : "%s",
                  "problem" : "",
                  "steps" : [ ],
                  "counts" : { }
                }""".formatted(name, started, finished, edition);
        AtomicFiles.writeDerived(file(workspace, name), out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        return new Entry(name, started.toString(), finished, "nothing new", edition, "", List.of(), new TreeMap<>());
    }

    /** The second in which the run began, or the next one that no other diary has: a clock may have gone back. */
    private String freeName(Workspace workspace) {
        Instant second = started;
        while (Files.exists(file(workspace, NAME.format(second)))) {
            second = second.plusSeconds(1);
        }
        return NAME.format(second);
    }

    private static Path file(Workspace workspace, String name) {
        return workspace.output().resolve("runs").resolve(name + ".json");
    }
}
