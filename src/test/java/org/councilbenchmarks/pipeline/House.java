package org.councilbenchmarks.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.councilbenchmarks.pipeline.commands.Commands;
import org.councilbenchmarks.record.Sha256;

/** A folder to run in: input, output, data and a copy of the shipped configuration. */
final class House {
    static final String AS_OF = "2026-11-22";

    private final Path home;
    private final Path config;

    private House(Path home, Path config) {
        this.home = home;
        this.config = config;
    }

    /** With a configuration of its own, which a test may change. */
    static House in(Path folder) throws IOException {
        Path config = folder.resolve("config");
        copy(Path.of("config"), config);
        return new House(folder, config);
    }

    /** The same with few councils and indicators: for what is the same whatever is worked out. */
    static House small(Path folder) throws IOException {
        House house = in(folder);
        SmallConfiguration.cut(house.config());
        return house;
    }

    /** Another place for the same input and configuration. */
    House beside(String name) {
        return new House(home.resolve(name), config);
    }

    /** As it is now, in another folder; the configuration is shared. */
    House copiedTo(Path folder) throws IOException {
        copy(home, folder, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return new House(folder, config);
    }

    Path config() {
        return config;
    }

    Path input() {
        return home.resolve("input");
    }

    Path output() {
        return home.resolve("output");
    }

    Path data() {
        return home.resolve("data");
    }

    Path latest() throws IOException {
        return output().resolve("latest").toRealPath();
    }

    String read(String file) throws IOException {
        return Files.readString(latest().resolve(file));
    }

    List<String> editions() throws IOException {
        try (Stream<Path> all = Files.list(output().resolve("editions"))) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** Drops a file into the input folder; old enough to be read at once. */
    void drop(String path, String content) throws IOException {
        Path file = input().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_700_000_000_000L));
    }

    /** Runs a command with this house's folders. */
    Said run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(folders(input()));
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(print);
            System.setErr(print);
            int code = Commands.execute(all.toArray(String[]::new));
            return new Said(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> folders(Path inputFolder) {
        return List.of(
                "--input", inputFolder.toString(),
                "--output", output().toString(),
                "--data", data().toString(),
                "--config", config.toString(),
                "--as-of", AS_OF);
    }

    /**
     * What a command said.
     *
     * @param code exit code
     * @param text what was printed on both streams
     */
    record Said(int code, String text) {}

    /** Hash of every file of the latest edition, by relative path. */
    SortedMap<String, String> fingerprint() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        Path folder = latest();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return hashes;
    }

    static void copy(Path from, Path to, CopyOption... options) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, options);
                }
            }
        }
    }
}
