package org.councilbenchmarks.pipeline.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Pause;

/** The published editions: {@code output/editions/<name>}, and {@code output/latest}, which names one of them. */
public final class EditionShelf {
    private static final String STAGING = ".staging";
    private static final String REMOVING = ".removing";
    private static final String LATEST = "latest";

    private final Path output;
    private final Path editions;

    private final Links links;

    public EditionShelf(Path output) {
        this(output, Files::createSymbolicLink);
    }

    EditionShelf(Path output, Links links) {
        this.output = output;
        this.editions = output.resolve("editions");
        this.links = links;
    }

    /** Makes symbolic links, or fails as file systems without them do. */
    @FunctionalInterface
    interface Links {
        void create(Path link, Path target) throws IOException;
    }

    public Path folder(String name) {
        return editions.resolve(name);
    }

    /** Whether a whole edition of that name is there. */
    public boolean has(String name) {
        return Files.exists(folder(name).resolve(Manifest.FILE_NAME));
    }

    /** Names of the whole editions, in order. */
    public List<String> list() throws IOException {
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(editions)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && has(name))
                    .sorted()
                    .toList();
        }
    }

    /** The edition that {@code latest} names. */
    public Optional<String> findLatest() throws IOException {
        Path link = output.resolve(LATEST);
        if (Files.isSymbolicLink(link)) {
            // Not followed: the edition that it names may have been taken away.
            return Optional.of(Files.readSymbolicLink(link).getFileName().toString())
                    .filter(this::has);
        }
        Path text = output.resolve(LATEST + ".txt");
        return Files.exists(text) ? Optional.of(Files.readString(text).strip()).filter(this::has) : Optional.empty();
    }

    /** An empty folder to build an edition in; what an interrupted run left there is thrown away. */
    public Path freshStaging() throws IOException {
        Path staging = staging();
        Folders.deleteAll(staging);
        Files.createDirectories(staging);
        return staging;
    }

    /** The folder that an edition is built in. */
    public Path staging() {
        return editions.resolve(STAGING);
    }

    /** Publishes what was built: flushed, then there at once and whole. */
    public void publish(Path staging, String name) throws IOException {
        Folders.flush(staging);
        Path target = folder(name);
        // Only what has no manifest can be in the way: a half edition that some tool copied there.
        if (Files.exists(target)) {
            Folders.deleteAll(target);
        }
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        AtomicFiles.flushFolder(editions);
    }

    /** Lets {@code latest} name the edition: a relative link, or {@code latest.txt} where links are refused. */
    public void switchLatest(String name) throws IOException {
        Path link = output.resolve(LATEST);
        Path text = output.resolve(LATEST + ".txt");
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new FileAlreadyExistsException(link.toString(), null, "is no link of ours; move it away");
        }
        Path fresh = output.resolve(".latest-new");
        Files.deleteIfExists(fresh);
        try {
            links.create(fresh, Path.of("editions", name));
        } catch (UnsupportedOperationException | FileSystemException e) {
            // A link that stands proves that links are not refused here, and would go on naming the older edition.
            if (Files.isSymbolicLink(link)) {
                throw new IOException("The link %s cannot be renewed: %s".formatted(link, e.getMessage()), e);
            }
            AtomicFiles.write(text, (name + "\n").getBytes(StandardCharsets.UTF_8));
            return;
        }
        Pause.LINKED.here();
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(text);
        AtomicFiles.flushFolder(output);
    }

    /** Ends a removal that was interrupted. */
    public void tidy() throws IOException {
        Folders.deleteAll(editions.resolve(REMOVING));
    }

    /** Takes an edition away: gone at once and whole, or not at all; what an interrupted removal left goes with it. */
    public void remove(String name) throws IOException {
        if (findLatest().filter(name::equals).isPresent()) {
            throw new IllegalArgumentException("The latest edition is not removed: " + name);
        }
        tidy();
        Files.move(folder(name), editions.resolve(REMOVING), StandardCopyOption.ATOMIC_MOVE);
        Pause.REMOVING.here();
        tidy();
    }
}
