package org.councilbenchmarks.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    private static final Instant SINCE = Instant.parse("2026-06-01T23:00:00Z");

    @TempDir
    Path data;

    @Test
    void isTakenOnceAndFreeAgainAfterwards() throws IOException {
        try (Lock lock = Lock.tryTake(data, "cron", SINCE).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(Lock.tryTake(data, "jo", SINCE)).isEmpty();
        }

        assertThat(Lock.findHolder(data)).isEmpty();
        Lock.tryTake(data, "jo", SINCE).orElseThrow().close();
    }

    @Test
    void nobodyHoldsTheLockOfAFolderThatIsNotThere() throws IOException {
        assertThat(Lock.findHolder(data.resolve("absent"))).isEmpty();
    }

    @Test
    void anotherProcessKeepsItOutUntilItIsKilled() throws Exception {
        Process other = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holding.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("held");

            assertThat(Lock.tryTake(data, "jo", SINCE)).isEmpty();
            assertThat(Lock.findHolder(data)).contains(new LockHolder("cron, nightly", other.pid(), SINCE));
        } finally {
            other.destroyForcibly();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(data.resolve("lock-holder.csv"))
                .as("left by the killed process")
                .exists();
        assertThat(Lock.findHolder(data)).isEmpty();
        Optional<Lock> taken = Lock.tryTake(data, "jo", SINCE);
        assertThat(taken).isPresent();
        taken.get().close();
        assertThat(Files.exists(data.resolve("lock-holder.csv"))).isFalse();
    }

    /** The other process: takes the lock, says so, and waits to be killed. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (Lock lock =
                    Lock.tryTake(Path.of(arguments[0]), "cron, nightly", SINCE).orElseThrow()) {
                System.out.println(lock == null ? "" : "held");
                Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            }
        }
    }
}
