package org.councilbenchmarks.pipeline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.record.Sha256;

/** The files of the record, found by what a person calls them. Nothing is guessed. */
final class TakenFiles {
    private static final int SHORTEST_HASH = 8;
    private static final int MOST_CANDIDATES = 10;

    private final Map<String, TakenFile> byHash = new LinkedHashMap<>();
    private final Path input;

    /** @param input the folder that the ledger's paths are relative to */
    TakenFiles(List<LedgerEntry> ledger, Path input) {
        this.input = input;
        ledger.forEach(this::add);
    }

    private void add(LedgerEntry entry) {
        String sha256 = entry.sha256();
        switch (entry.event()) {
            case SEEN ->
                byHash.putIfAbsent(
                        sha256,
                        new TakenFile(sha256, entry.path(), entry.returnId(), entry.fate(), entry.reason(), "", false));
            case REREAD ->
                byHash.computeIfPresent(
                        sha256, (hash, file) -> file.withFate(entry.returnId(), entry.fate(), entry.reason()));
            case WITHDRAWN ->
                byHash.computeIfPresent(sha256, (hash, file) -> file.withdrawn(entry.fate(), entry.reason(), false));
            case ERASED ->
                byHash.computeIfPresent(sha256, (hash, file) -> file.withdrawn(entry.fate(), entry.reason(), true));
            case RUN, EDITION -> {}
        }
    }

    /** In the order in which they were seen. */
    Collection<TakenFile> list() {
        return byHash.values();
    }

    /**
     * @param named a path as the ledger has it, a path on disk, or at least eight digits of a SHA-256
     * @throws WrongUsageException where none is meant, or more than one, naming those that may be
     */
    TakenFile get(String named) throws WrongUsageException, IOException {
        List<TakenFile> meant = meant(named);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        List<String> lines = new ArrayList<>();
        if (meant.isEmpty()) {
            lines.add("No file of the record is called '" + named + "'.");
            lines.addAll(ofTheInput(named));
            lines.addAll(described(alike(named), "Alike are:"));
        } else {
            lines.add("'" + named + "' may mean " + meant.size() + " files; give the digits of the one you mean:");
            lines.addAll(described(meant, ""));
        }
        throw new WrongUsageException(lines);
    }

    private List<TakenFile> meant(String named) throws IOException {
        String lower = named.strip().toLowerCase(Locale.ROOT);
        if (lower.length() >= SHORTEST_HASH && lower.matches("[0-9a-f]{8,64}")) {
            List<TakenFile> byDigits = matching(file -> file.sha256().startsWith(lower));
            if (!byDigits.isEmpty()) {
                return byDigits;
            }
        }
        Optional<Path> onDisk = onDisk(named);
        if (onDisk.isPresent()) {
            // The bytes that lie there now say exactly which file is meant, even if another lay there before.
            TakenFile same = byHash.get(Sha256.of(onDisk.get()));
            if (same != null) {
                return List.of(same);
            }
        }
        String relative = relative(named);
        List<TakenFile> byPath =
                matching(file -> file.path().equals(relative) || file.path().equals(named));
        List<TakenFile> open =
                byPath.stream().filter(file -> !file.isWithdrawn()).toList();
        return open.isEmpty() ? byPath : open;
    }

    private List<TakenFile> matching(Predicate<TakenFile> test) {
        return byHash.values().stream().filter(test).toList();
    }

    private Optional<Path> onDisk(String named) {
        try {
            Path here = Path.of(named).toAbsolutePath().normalize();
            Path inInput = input.resolve(named).normalize();
            return List.of(inInput, here).stream().filter(Files::isRegularFile).findFirst();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** The path below the input folder, where it lies there; else the text as it is. */
    private String relative(String named) {
        try {
            Path path = Path.of(named).toAbsolutePath().normalize();
            return path.startsWith(input)
                    ? input.relativize(path)
                            .toString()
                            .replace(path.getFileSystem().getSeparator(), "/")
                    : named;
        } catch (InvalidPathException notAPath) {
            return named;
        }
    }

    private List<String> ofTheInput(String named) {
        return onDisk(named).isPresent()
                ? List.of(
                        "The file that lies there was never taken in. Remove it from the input folder, and it never is.")
                : List.of();
    }

    /** Files whose name is the same, or holds what was given. */
    private List<TakenFile> alike(String named) {
        String lower = named.strip().toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return name.isEmpty()
                ? List.of()
                : matching(file -> file.path().toLowerCase(Locale.ROOT).contains(name)
                        || file.sha256().startsWith(lower));
    }

    private static List<String> described(List<TakenFile> files, String heading) {
        List<String> lines = new ArrayList<>();
        if (!files.isEmpty() && !heading.isEmpty()) {
            lines.add(heading);
        }
        files.stream()
                .limit(MOST_CANDIDATES)
                .forEach(file -> lines.add("  " + file.sha256().substring(0, SHORTEST_HASH) + "  "
                        + SafeText.of(file.path()) + "  " + file.fate()));
        if (files.size() > MOST_CANDIDATES) {
            lines.add("  … and " + (files.size() - MOST_CANDIDATES) + " more");
        }
        return lines;
    }
}
