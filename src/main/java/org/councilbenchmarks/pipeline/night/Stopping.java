package org.councilbenchmarks.pipeline.night;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.RunLog;

/**
 * Lets a run be stopped by a signal (SIGTERM, SIGINT, SIGHUP): it ends after the file or the report that it is at, tidies up
 * and exits with {@link ExitCode#FAILED}, where Java by itself would just be gone. One that does not come to an end within
 * some seconds is cut off, which harms it no more than a power cut.
 */
final class Stopping implements AutoCloseable {
    /** Whoever shuts a machine down waits for a minute or longer. */
    private static final long PATIENCE_SECONDS = 20;

    private final RunLog log;
    private final Thread hook = new Thread(this::stop, "stop");
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile int code = ExitCode.FAILED;

    private Stopping(RunLog log) {
        this.log = log;
    }

    /** Listens from now on until it is closed. */
    static Stopping watch(RunLog log) {
        var stopping = new Stopping(log);
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** Between two pieces of work. */
    void check() throws StoppedException {
        if (asked) {
            throw new StoppedException();
        }
    }

    /** The code that the process ends with, also where it was asked to stop when all was done. @return the same */
    int ended(int exitCode) {
        code = exitCode;
        return exitCode;
    }

    private void stop() {
        asked = true;
        log.warn("Asked to stop: the run ends after the file or the report that it is at.");
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("It did not come to an end within " + PATIENCE_SECONDS
                        + " seconds and is cut off. Nothing is lost, and the last edition stands. Run again to go on"
                        + " where it stopped.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException askedJustNow) {
                log.warn("Asked to stop when all was done.");
            }
        }
    }
}
