package org.councilbenchmarks.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The PDF files of an edition.
 *
 * @param files sorted by path
 */
record EditionFiles(Path folder, List<Path> files) {

    /** @throws IOException where it is no folder, or has no PDF: nothing checked must not pass for nothing wrong */
    static EditionFiles in(Path folder) throws IOException {
        Path edition = folder.toRealPath();
        try (Stream<Path> all = Files.walk(edition)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("There is no PDF in " + folder);
            }
            return new EditionFiles(edition, files);
        }
    }

    String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface Look<T> {
        T at(Path file) throws Exception;
    }

    /** Does it with each file, as many at once as there are processors, and returns what came of it in the files' order. */
    <T> List<T> each(Look<T> look) throws InterruptedException, IOException {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<T>> looks =
                    files.stream().<Callable<T>>map(file -> () -> look.at(file)).toList();
            var done = threads.invokeAll(looks).stream().map(EditionFiles::done).toList();
            return done;
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A file could not be looked at", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
