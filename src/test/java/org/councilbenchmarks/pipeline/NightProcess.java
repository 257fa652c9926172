package org.councilbenchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program at work in a house, in a process of its own: to be killed, stopped, or waited for. */
final class NightProcess {
    private static final int KILLED = 128 + 9;
    private static final long PATIENCE_SECONDS = 300;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final Process process;
    private final Path said;

    private NightProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Starts a run.
     *
     * @param options for Java; later ones win over those that suit a short life
     */
    static NightProcess start(House house, List<String> options) throws IOException {
        return started(house, command(house, options));
    }

    /** Starts a run in a shell that was limited first. */
    static NightProcess startUnder(String limit, House house) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh"));
        command.addAll(command(house, List.of()));
        return started(house, command);
    }

    private static List<String> command(House house, List<String> options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.councilbenchmarks.pipeline.Main", "run"));
        command.addAll(house.folders(house.input()));
        return command;
    }

    private static NightProcess started(House house, List<String> command) throws IOException {
        Path said = Files.createTempFile(house.input().getParent(), "said-", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new NightProcess(process, said);
    }

    /** Waits until it has come to a point. @return false where it ended before */
    boolean comesTo(String point) throws IOException, InterruptedException {
        return says("paused at " + point);
    }

    /** Waits until it says something. @return false where it ended before */
    boolean says(String words) throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!text().contains(words)) {
            if (!process.isAlive()) {
                return text().contains(words);
            }
            if (System.nanoTime() > giveUp) {
                process.destroyForcibly();
                throw new IllegalStateException("The run did not say " + words + ":\n" + text());
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    /** Lets it go on from where it paused. */
    void goOn() throws IOException {
        process.getOutputStream().close();
    }

    /** As a power cut does. @return false where it had ended before */
    boolean kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        return end().code() == KILLED;
    }

    /** Kills it after so many milliseconds. @return false where it had ended before */
    boolean killAfter(long millis) throws IOException, InterruptedException {
        return !process.waitFor(millis, TimeUnit.MILLISECONDS) && kill();
    }

    /** Sends it a signal, as {@code TERM}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for its end. */
    House.Said end() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The run did not end:\n" + text());
        }
        return new House.Said(process.exitValue(), text());
    }

    private String text() throws IOException {
        return Files.readString(said);
    }
}
