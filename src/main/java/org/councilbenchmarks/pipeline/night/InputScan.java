package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What lies in the input folder: files to read, and what is left alone and why. Nothing in the folder is ever changed.
 *
 * @param files in no order
 * @param left files that are not read in this run, each as a sentence
 */
record InputScan(List<FoundFile> files, List<String> left) {
    InputScan {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }

    /**
     * Lists the folder. Where a file is younger than the settle time, waits that long once and looks again: who drops a
     * file and starts a run gets it read, and a file that is still growing is left.
     */
    static InputScan of(Path folder, int settleSeconds, Clock clock) throws IOException {
        InputScan scan = listed(folder);
        List<FoundFile> young = scan.youngerThan(settleSeconds, clock);
        if (young.isEmpty()) {
            return scan;
        }
        pause(settleSeconds);
        return scan.without(young.stream().filter(InputScan::changed).toList());
    }

    private static InputScan listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new InputScan(
                    List.of(), List.of("The input folder " + folder + " is not there: nothing can be read from it."));
        }
        var visitor = new Visitor(folder.toRealPath());
        Files.walkFileTree(visitor.root, visitor);
        return new InputScan(visitor.files, visitor.left.stream().sorted().toList());
    }

    /** The files in byte order of their paths, which is the same everywhere. */
    List<FoundFile> inByteOrder() {
        SortedMap<byte[], FoundFile> sorted = new TreeMap<>(Arrays::compareUnsigned);
        files.forEach(file -> sorted.put(file.path().getBytes(StandardCharsets.UTF_8), file));
        return List.copyOf(sorted.values());
    }

    private List<FoundFile> youngerThan(int seconds, Clock clock) {
        long limit = nanos(FileTime.from(clock.instant())) - TimeUnit.SECONDS.toNanos(seconds);
        return files.stream().filter(f -> f.modified() > limit).toList();
    }

    private InputScan without(List<FoundFile> growing) {
        List<String> all = new ArrayList<>(left);
        growing.forEach(f -> all.add(f.path() + " is still being written; it is read in the next run."));
        return new InputScan(files.stream().filter(f -> !growing.contains(f)).toList(), all);
    }

    private static boolean changed(FoundFile file) {
        try {
            var now = Files.readAttributes(file.file(), BasicFileAttributes.class);
            return now.size() != file.attributes().size() || nanos(now.lastModifiedTime()) != file.modified();
        } catch (IOException e) {
            // It is gone, or out of reach: nothing to read in this run.
            return true;
        }
    }

    private static void pause(int seconds) throws IOException {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for files to settle", e);
        }
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<FoundFile> files = new ArrayList<>();
        private final List<String> left = new ArrayList<>();

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = relative(file);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (isUnfinished(name)) {
                left.add(path + " is somebody's work in progress (" + name + "); it is not read.");
            } else if (isHidden(file) || name.equalsIgnoreCase("README.md")) {
                return FileVisitResult.CONTINUE;
            } else if (attributes.isSymbolicLink()) {
                visitLink(file, path);
            } else if (attributes.isRegularFile()) {
                add(file, path, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link is read only where it leads to a file of the folder itself. */
        private void visitLink(Path link, String path) throws IOException {
            Path target;
            try {
                target = link.toRealPath();
            } catch (IOException e) {
                left.add(path + " is a link to nowhere; it is not read.");
                return;
            }
            if (target.startsWith(root) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                add(link, path, Files.readAttributes(target, BasicFileAttributes.class));
            } else {
                left.add(path + " is a link out of the input folder; it is not followed.");
            }
        }

        private void add(Path file, String path, BasicFileAttributes attributes) {
            files.add(new FoundFile(path, file, attributes));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            left.add(relative(file) + " cannot be read (" + e.getClass().getSimpleName()
                    + "); it is tried again next run.");
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private static boolean isUnfinished(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".part")
                    || lower.endsWith(".tmp")
                    || lower.endsWith(".crdownload")
                    || lower.startsWith("~$")
                    || lower.startsWith(".~lock");
        }
    }
}
