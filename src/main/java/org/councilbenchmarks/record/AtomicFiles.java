package org.councilbenchmarks.record;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files that are there, whole, or not at all: a temporary name beside the target, flushed to the disk, renamed,
 * the folder flushed. A reader, and a run after a kill or a power cut, sees the old file or the new one, never a part.
 */
public final class AtomicFiles {
    /** How temporary names end; what bears it belongs to a writer at work or to one that was killed. */
    public static final String TEMPORARY = ".part";

    /** The names that {@link #temporaryBeside} gives, with the number of the process. */
    private static final Pattern WRITTEN_BY = Pattern.compile(".*\\.(\\d{1,18})-[0-9a-f]+\\.part");

    private static final int BUFFER = 1 << 16;

    private AtomicFiles() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** @param out buffered; need not be closed */
        void writeTo(OutputStream out) throws IOException;
    }

    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, out -> out.write(bytes));
    }

    /** Writes the file, replacing what stood there; folders are made as needed. Nothing is left where writing fails. */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, true);
    }

    /**
     * As {@link #write(Path, Content)}, but without waiting for the disk: whole for every reader and after a kill, but not
     * sure to be whole after a power cut. For what has a checksum and can be worked out again; many times quicker.
     */
    public static void writeDerived(Path target, Content content) throws IOException {
        write(target, content, false);
    }

    private static void write(Path target, Content content, boolean flushed) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = temporaryBeside(target);
        try {
            writeNew(temporary, content, flushed);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        if (flushed) {
            flushFolder(folder);
        }
    }

    /**
     * Removes what killed writers left in a folder (not below it). What a process that is alive is writing stays; of this
     * process nobody else may be writing.
     */
    public static int removeTemporaries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(f -> isLeftBehind(f.getFileName().toString())).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        return left.size();
    }

    private static boolean isLeftBehind(String name) {
        Matcher written = WRITTEN_BY.matcher(name);
        return name.endsWith(TEMPORARY) && !(written.matches() && isAnotherAtWork(Long.parseLong(written.group(1))));
    }

    private static boolean isAnotherAtWork(long pid) {
        // In a container a killed run had the number that this one has.
        return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
    }

    /**
     * A name that nobody else takes. Should chance give it twice, the file that is made new under it refuses, so that chance
     * can be quick: the random numbers of keys and certificates take longer to begin than a night that finds nothing new.
     */
    static Path temporaryBeside(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                        + Long.toHexString(ThreadLocalRandom.current().nextLong()) + TEMPORARY);
    }

    private static void writeNew(Path file, Content content, boolean flushed) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            if (flushed) {
                channel.force(true);
            }
        }
    }

    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolder(to.toAbsolutePath().getParent());
    }

    /** Makes new names in a folder outlive a power cut. Windows cannot open a folder and needs no such thing. */
    public static void flushFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
