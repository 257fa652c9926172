package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Sha256;

/**
 * A folder of sample files. What was written here is listed with its hash in {@value #LIST}, so that a file that somebody
 * else dropped, or one that somebody changed, is told from our own and never touched.
 */
final class SampleFolder {
    static final String LIST = ".sample-files";

    private final Path folder;
    private final Path list;
    /** Lines of the list: {@code <sha256> <path>}. */
    private final Set<String> own = new HashSet<>();

    private final Set<String> written = new TreeSet<>(Comparator.comparing(SampleFolder::path));

    private SampleFolder(Path folder) {
        this.folder = folder;
        this.list = folder.resolve(LIST);
    }

    /** @param folder need not exist yet */
    static SampleFolder open(Path folder) throws IOException {
        var opened = new SampleFolder(folder);
        if (Files.exists(opened.list)) {
            opened.own.addAll(Files.readAllLines(opened.list, StandardCharsets.UTF_8));
        }
        return opened;
    }

    /** Files of which nothing says that they are ours as they are now, by path; hidden ones and README.md do not count. */
    List<String> foreign() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Path file : files()) {
            if (!own.contains(line(relative(file), Sha256.of(file)))) {
                foreign.add(relative(file));
            }
        }
        return foreign;
    }

    /** Writes a file of ours. The list names it first, so that a killed command leaves nothing that is not known. */
    void write(String path, byte[] content) throws IOException {
        String line = line(path, Sha256.of(content));
        Files.createDirectories(folder);
        Files.writeString(list, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        AtomicFiles.write(folder.resolve(path), content);
        own.add(line);
        written.add(line);
    }

    /** Removes those files of ours that were not written again; the list then names what is there. @return how many */
    int finish() throws IOException {
        int removed = 0;
        for (Path file : files()) {
            String line = line(relative(file), Sha256.of(file));
            if (own.contains(line) && !written.contains(line)) {
                Files.delete(file);
                removed++;
            }
        }
        String lines = String.join("\n", written) + "\n";
        AtomicFiles.write(list, lines.getBytes(StandardCharsets.UTF_8));
        return removed;
    }

    private static String path(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static String line(String path, String sha256) {
        return sha256 + " " + path;
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
                return place.equals(folder) || !isHidden(place)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && !file.getFileName().toString().equalsIgnoreCase("README.md")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
