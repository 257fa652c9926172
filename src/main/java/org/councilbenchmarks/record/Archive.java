package org.councilbenchmarks.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/**
 * Every byte ever taken, returns and configuration alike, under the name of its SHA-256:
 * {@code data/archive/<first two digits>/<sha256>}. A file is written once and never changed; only {@link #delete} takes
 * one out. Several threads and processes may put the same bytes at the same time: one of them wins, and all are right.
 */
public final class Archive {
    private static final String INCOMING = "incoming";
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * The archive in a folder, made if need be, rid of what a killed run left half-written. Only for the one who holds the
     * {@link Lock}: a run at work would lose what it is just writing.
     */
    public static Archive open(Path folder) throws IOException {
        Archive archive = at(folder);
        AtomicFiles.removeTemporaries(archive.incoming());
        return archive;
    }

    /** The archive in a folder, beside a run that may be at work. */
    public static Archive at(Path folder) {
        return new Archive(folder);
    }

    /**
     * Takes a file's bytes as they are at this moment; where they are there already, nothing is kept twice.
     *
     * @throws UnreadableFileException where the file, not the archive, is at fault
     */
    public ArchivedFile put(Path file) throws IOException {
        try (InputStream in = opened(file)) {
            return put(in);
        }
    }

    /** Takes bytes in memory, as those of a configuration file. */
    public ArchivedFile put(byte[] bytes) throws IOException {
        Path known = place(Sha256.of(bytes));
        return isThere(known, bytes.length)
                ? new ArchivedFile(known.getFileName().toString(), bytes.length, known, false)
                : put(new ByteArrayInputStream(bytes));
    }

    /** Where the bytes lie. @throws NoSuchFileException where they were never taken, or erased */
    public Path get(String sha256) throws IOException {
        return find(sha256)
                .orElseThrow(() -> new NoSuchFileException(
                        place(sha256).toString(), null, "not in the archive: never taken, or erased"));
    }

    public Optional<Path> find(String sha256) {
        Path place = place(sha256);
        return Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    /** Erases the bytes for good, for personal data. @return whether they were there */
    public boolean delete(String sha256) throws IOException {
        Path place = place(sha256);
        boolean deleted = Files.deleteIfExists(place);
        if (deleted) {
            AtomicFiles.flushFolder(place.getParent());
        }
        return deleted;
    }

    /** Reads the bytes again and compares them with their name. */
    public ArchiveState verify(String sha256) throws IOException {
        Optional<Path> place = find(sha256);
        if (place.isEmpty()) {
            return ArchiveState.MISSING;
        }
        return Sha256.of(place.get()).equals(sha256) ? ArchiveState.WHOLE : ArchiveState.DAMAGED;
    }

    private ArchivedFile put(InputStream in) throws IOException {
        Files.createDirectories(incoming());
        Path temporary = incoming().resolve(UUID.randomUUID() + AtomicFiles.TEMPORARY);
        MessageDigest digest = Sha256.start();
        try (OutputStream out = Files.newOutputStream(temporary)) {
            copy(in, out, digest);
            Pause.ARCHIVING.here();
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return settle(temporary, Sha256.hex(digest.digest()));
    }

    private ArchivedFile settle(Path temporary, String sha256) throws IOException {
        Path place = place(sha256);
        long size = Files.size(temporary);
        try {
            // One that is there with another size was cut short by the disk: the good bytes take its place.
            boolean add = !isThere(place, size);
            if (add) {
                Files.createDirectories(place.getParent());
                AtomicFiles.flush(temporary);
                AtomicFiles.rename(temporary, place);
            }
            return new ArchivedFile(sha256, size, place, add);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
            digest.update(buffer, 0, n);
            out.write(buffer, 0, n);
        }
    }

    private static InputStream opened(Path file) throws UnreadableFileException {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UnreadableFileException(e);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws UnreadableFileException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UnreadableFileException(e);
        }
    }

    private static boolean isThere(Path place, long size) throws IOException {
        return Files.isRegularFile(place) && Files.size(place) == size;
    }

    private Path incoming() {
        return folder.resolve(INCOMING);
    }

    private Path place(String sha256) {
        if (!Sha256.isHash(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256 (64 hexadecimal digits): " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
