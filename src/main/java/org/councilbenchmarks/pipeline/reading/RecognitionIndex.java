package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.record.AtomicFiles;

/**
 * Remembers which return each file's header was recognised as, so that thousands of archived files need not be opened to
 * find that nothing about them changed. Derived, for one set of column names and one program version; may be deleted.
 */
public final class RecognitionIndex {
    private final Path file;
    private final Map<String, String> returns = new ConcurrentHashMap<>();

    private RecognitionIndex(Path file) {
        this.file = file;
    }

    /** @param digest of the column names and aliases and the program version that it is valid for */
    public static RecognitionIndex open(Path folder, String digest) throws IOException {
        var index = new RecognitionIndex(folder.resolve(digest.substring(0, 16) + ".tsv"));
        if (Files.exists(index.file)) {
            for (String line : Files.readAllLines(index.file, StandardCharsets.UTF_8)) {
                List<String> parts = List.of(line.split("\t", -1));
                if (parts.size() == 3) {
                    index.returns.put(parts.get(0) + "\t" + parts.get(1), parts.get(2));
                }
            }
        }
        return index;
    }

    boolean has(String sha256, String folder) {
        return returns.containsKey(sha256 + "\t" + folder);
    }

    /** Empty where the file was recognised as no return, or is not in the index. */
    Optional<ReturnId> find(String sha256, String folder) {
        return Optional.ofNullable(returns.get(sha256 + "\t" + folder))
                .filter(id -> !id.isEmpty())
                .map(ReturnId::of);
    }

    void put(String sha256, String folder, Optional<ReturnId> returnId) {
        returns.put(sha256 + "\t" + folder, returnId.map(ReturnId::value).orElse(""));
    }

    /** Writes it, replacing what stood there. */
    public void save() throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(returns)
                .forEach((key, id) -> text.append(key).append('\t').append(id).append('\n'));
        AtomicFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
