package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.councilbenchmarks.pipeline.night.RunDiary.Entry;
import org.councilbenchmarks.record.AtomicFiles;

/**
 * What follows a run: {@code output/heartbeat.txt}, whose age shows whether nights still come, and the program of the setting
 * {@code after-run}, which is told what the run did. Neither changes how the run ended: what goes wrong here is said.
 */
final class AfterRun {

    private static final String HEARTBEAT = "heartbeat.txt";
    private static final long MOST_SECONDS = 60;

    private AfterRun() {}

    static void follow(Workspace workspace, Entry run) {
        try {
            if (!run.result().equals(RunDiary.FAILED)) {
                byte[] beat = (run.finished() + " " + run.result() + "\n").getBytes(StandardCharsets.UTF_8);
                AtomicFiles.writeDerived(workspace.output().resolve(HEARTBEAT), out -> out.write(beat));
            }
            List<String> program = workspace.settings().upkeep().afterRun();
            if (!program.isEmpty()) {
                start(program, run, workspace);
            }
        } catch (IOException e) {
            workspace.log().warn("After the run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workspace.log().warn("After the run: stopped while waiting for the program of the setting after-run.");
        }
    }

    private static void start(List<String> program, Entry run, Workspace workspace)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(program)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("COUNCIL_BENCHMARKS_RESULT", run.result());
        builder.environment().put("COUNCIL_BENCHMARKS_EDITION", run.edition());
        Process process = builder.start();
        try (var input = process.getOutputStream()) {
            input.write(summary(run).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A program that does not want to know closes its input before all is written.
            workspace.log().warn("The program of the setting after-run did not read what the run did.");
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            workspace
                    .log()
                    .warn("The program of the setting after-run did not end within %d seconds and was stopped."
                            .formatted(MOST_SECONDS));
        } else if (process.exitValue() != 0) {
            workspace
                    .log()
                    .warn("The program of the setting after-run ended with exit code " + process.exitValue() + ".");
        }
    }

    /** A few lines for a person. */
    static String summary(Entry run) {
        var text = new StringBuilder("Council Benchmarks: " + run.result() + "\n");
        text.append("Started: ")
                .append(run.started())
                .append("\nEnded: ")
                .append(run.finished())
                .append('\n');
        if (!run.edition().isEmpty()) {
            text.append("Edition: ").append(run.edition()).append('\n');
        }
        if (!run.problem().isEmpty()) {
            text.append("Problem: ").append(run.problem()).append('\n');
        }
        run.steps()
                .forEach(step -> text.append(
                        String.format(Locale.ROOT, "%-10s %8.1f s  %s%n", step.step(), step.seconds(), step.did())));
        run.counts().forEach((what, count) -> text.append(String.format(Locale.ROOT, "%s: %,d%n", what, count)));
        return text.toString();
    }
}
