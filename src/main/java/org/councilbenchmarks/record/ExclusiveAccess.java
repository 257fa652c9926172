package org.councilbenchmarks.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * An operating-system lock on a file that holds nothing. The system lets go of it when the process ends, however it ends,
 * so it is never stale.
 *
 * <p>The file must never be read: on POSIX systems closing <em>any</em> descriptor of a file lets go of all locks that the
 * process has on it. Whatever has to be said about the holder stands in another file.
 */
final class ExclusiveAccess implements AutoCloseable {
    private static final long PAUSE_NANOS = 2_000_000;

    private final FileChannel channel;
    private final FileLock lock;

    private ExclusiveAccess(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** The lock, or empty at once where another process, or another thread of this one, has it. */
    static Optional<ExclusiveAccess> attempt(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock.map(l -> new ExclusiveAccess(channel, l));
    }

    /** The lock, as soon as whoever has it lets go; for work of milliseconds. */
    static ExclusiveAccess await(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(channel);
        while (lock.isEmpty()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            lock = tryLock(channel);
        }
        return new ExclusiveAccess(channel, lock.get());
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByAnotherThread) {
            return Optional.empty();
        }
    }

    /** @throws IOException where the lock was lost, as by a network file system that went away */
    void check() throws IOException {
        if (!lock.isValid()) {
            throw new IOException("The lock was lost");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
