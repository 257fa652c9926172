package org.councilbenchmarks.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * {@code data/seen.csv}: the hash that a file of the input folder had when it had this size and time, so that a night in
 * which nothing changed reads no file at all. Columns: path, size, mtime_nanos, sha256. Derived: where it is missing or
 * unreadable, files are hashed again. Safe for several threads.
 */
public final class SeenIndex {
    private static final List<String> COLUMNS = List.of("path", "size", "mtime_nanos", "sha256");

    /** A file as it was seen. */
    private record Seen(long size, long mtimeNanos, String sha256) {}

    private final Path file;
    private final Map<String, Seen> before;
    private final Map<String, Seen> now = new ConcurrentHashMap<>();

    private SeenIndex(Path file, Map<String, Seen> before) {
        this.file = file;
        this.before = before;
    }

    /** The index in a file, which need not exist. */
    public static SeenIndex open(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new SeenIndex(file, Map.of());
        }
        Map<String, Seen> before = new HashMap<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line ->
                        OneLine.read(line).filter(SeenIndex::isEntry).ifPresent(c -> before.put(c.get(0), seen(c))));
        return new SeenIndex(file, before);
    }

    /**
     * The SHA-256 of a file; worked out only where size or time are not as they were.
     *
     * @param path where the file lies
     * @param relative its path in the input folder, with forward slashes
     * @param attributes of the file, read before
     */
    public String hashOf(Path path, String relative, BasicFileAttributes attributes) throws IOException {
        long size = attributes.size();
        long mtime = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        Seen known = before.get(relative);
        Seen seen = known != null && known.size() == size && known.mtimeNanos() == mtime
                ? known
                : new Seen(size, mtime, Sha256.of(path));
        now.put(relative, seen);
        return seen.sha256();
    }

    /** Writes the index with the files that were asked for; what has gone from the input folder is forgotten. */
    public void save() throws IOException {
        StringBuilder out = new StringBuilder();
        OneLine.write(out, COLUMNS);
        new TreeMap<>(now)
                .forEach((path, s) -> OneLine.write(
                        out, List.of(path, Long.toString(s.size()), Long.toString(s.mtimeNanos()), s.sha256())));
        AtomicFiles.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isEntry(List<String> cells) {
        return cells.size() == COLUMNS.size()
                && cells.get(1).matches("\\d{1,18}")
                && cells.get(2).matches("-?[0-8]?\\d{1,18}")
                && Sha256.isHash(cells.get(3));
    }

    private static Seen seen(List<String> cells) {
        return new Seen(Long.parseLong(cells.get(1)), Long.parseLong(cells.get(2)), cells.get(3));
    }
}
