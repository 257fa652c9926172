package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.councilbenchmarks.record.AtomicFiles;
import org.jspecify.annotations.Nullable;

/** Whole folders: listed, flushed to disk, deleted. */
public final class Folders {
    private Folders() {}

    /** Paths of all files below a folder, relative, with forward slashes, sorted. */
    public static List<String> listFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p)
                            .toString()
                            .replace(folder.getFileSystem().getSeparator(), "/"))
                    .sorted()
                    .toList();
        }
    }

    /** Forces every file and folder to disk. */
    static void flush(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (Files.isDirectory(path)) {
                    folders.add(path);
                } else {
                    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        }
        for (Path path : folders.reversed()) {
            AtomicFiles.flushFolder(path);
        }
    }

    /** Deletes a folder and all below it; links are deleted, never followed. Nothing happens where there is none. */
    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
