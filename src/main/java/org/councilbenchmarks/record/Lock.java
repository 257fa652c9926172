package org.councilbenchmarks.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a second {@code run} out: an operating-system lock on {@code data/lock}, which ends with its process and so is
 * never stale. Who holds it, and since when, stands beside it in {@code data/lock-holder.csv} for people to read.
 */
public final class Lock implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String HOLDER = "lock-holder.csv";

    /** {@link #isHeld} takes the lock for an instant; one who meets it just then should not be turned away. */
    private static final int ATTEMPTS = 5;

    private static final long PAUSE_NANOS = 20_000_000;

    private final Path folder;
    private final ExclusiveAccess access;

    private Lock(Path folder, ExclusiveAccess access) {
        this.folder = folder;
        this.access = access;
    }

    /**
     * Takes the lock of a data folder, made if need be.
     *
     * @param who the account that runs the command
     * @param since now
     * @return empty where another process, or another run in this one, has it
     */
    public static Optional<Lock> tryTake(Path folder, String who, Instant since) throws IOException {
        Files.createDirectories(folder);
        Optional<ExclusiveAccess> access = ExclusiveAccess.attempt(folder.resolve(LOCK));
        for (int n = 1; access.isEmpty() && n < ATTEMPTS; n++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            access = ExclusiveAccess.attempt(folder.resolve(LOCK));
        }
        if (access.isPresent()) {
            new LockHolder(who, ProcessHandle.current().pid(), since).write(folder.resolve(HOLDER));
        }
        return access.map(a -> new Lock(folder, a));
    }

    /** Who holds the lock of a data folder; empty where nobody does. Not for the process that holds it itself. */
    public static Optional<LockHolder> findHolder(Path folder) throws IOException {
        return isHeld(folder) ? LockHolder.read(folder.resolve(HOLDER)) : Optional.empty();
    }

    private static boolean isHeld(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        Optional<ExclusiveAccess> access = ExclusiveAccess.attempt(folder.resolve(LOCK));
        if (access.isPresent()) {
            access.get().close();
        }
        return access.isEmpty();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(HOLDER));
        access.close();
    }
}
