package org.councilbenchmarks.record.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Pause;

/**
 * The facts files of a data folder: {@code data/facts/<first two digits>/<sha256 of the
 * file>-<key>.facts}. A file is written once and never
 * changed. One that is damaged counts as absent, and the listener is told: whoever asked reads the archived bytes again
 * and writes the facts anew. Safe for several threads and processes.
 */
public final class FactsStore {
    private static final String ENDING = ".facts";

    private final Path folder;
    private final DamageListener listener;
    private final Map<FactsKey, RowPlaces> places = Collections.synchronizedMap(new LatestPlaces());

    /**
     * The rows of a file are asked for submission by submission, and files that hold many councils say at length where each
     * lies: that is read once while the file is in use.
     */
    private static final class LatestPlaces extends LinkedHashMap<FactsKey, RowPlaces> {
        private static final long serialVersionUID = 1L;
        private static final int KEPT = 512;

        LatestPlaces() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<FactsKey, RowPlaces> eldest) {
            return size() > KEPT;
        }
    }

    /** Is told of facts files that are damaged, so that the log can say why a file is read again. */
    @FunctionalInterface
    public interface DamageListener {
        /** @param what is wrong, as part of a sentence */
        void damaged(FactsKey key, Path file, String what);
    }

    /** @param folder made when the first facts are written */
    public FactsStore(Path folder, DamageListener listener) {
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Keeps facts; takes the place of what stood there under the same key. Does not wait for the disk: what a power cut
     * leaves of a file its checksums tell from a whole one.
     */
    public void write(FactsKey key, Facts facts) throws IOException {
        places.remove(key);
        AtomicFiles.writeDerived(place(key), out -> {
            FactsFile.write(out, facts);
            Pause.NOTING.here();
        });
    }

    /** Whether there are facts under the key, without a look inside. */
    public boolean has(FactsKey key) {
        return Files.isRegularFile(place(key));
    }

    /** What settling needs of a file; empty where there are no facts under the key, or damaged ones. */
    public Optional<FactsSummary> findSummary(FactsKey key) throws IOException {
        return find(key, file -> file.contents().summary());
    }

    /**
     * The taken rows of one submission, in the file's order; empty where there are no facts under the key, or damaged ones.
     *
     * @param index the submission's place in the facts, from 0
     * @param layout of the return; the rows share it
     * @throws IllegalStateException where the facts were written with other columns
     */
    public Optional<List<Row>> findRows(FactsKey key, int index, Layout layout) throws IOException {
        return find(key, file -> file.rows(places(key, file), index, layout));
    }

    private RowPlaces places(FactsKey key, FactsFile file) throws IOException {
        RowPlaces known = places.get(key);
        if (known != null) {
            return known;
        }
        RowPlaces read = file.places();
        places.put(key, read);
        return read;
    }

    /**
     * The fingerprints of one submission of payments; empty where there are no facts under the key, or damaged ones.
     *
     * @param index the submission's place in the facts, from 0
     */
    public Optional<RowFingerprints> findFingerprints(FactsKey key, int index) throws IOException {
        return find(key, file -> file.fingerprints(places(key, file), index));
    }

    /** Removes what killed writers left half-written; only for the one who holds the lock of the data folder. */
    public void tidy() throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> folders;
            try (Stream<Path> inside = Files.list(folder)) {
                folders = inside.toList();
            }
            for (Path inside : folders) {
                AtomicFiles.removeTemporaries(inside);
            }
        }
    }

    /**
     * Takes out all facts of a file that is erased, whatever configuration and program they were read under.
     *
     * @param source SHA-256 of its bytes
     * @return whether there were any
     */
    public boolean deleteAll(String source) throws IOException {
        Path shelf = shelf(source);
        if (!Files.isDirectory(shelf)) {
            return false;
        }
        List<Path> facts;
        try (Stream<Path> inside = Files.list(shelf)) {
            facts = inside.filter(file -> file.getFileName().toString().startsWith(source))
                    .toList();
        }
        for (Path file : facts) {
            Files.deleteIfExists(file);
        }
        return !facts.isEmpty();
    }

    /** Reads one thing out of a facts file. */
    private interface Reading<T> {
        T from(FactsFile file) throws IOException;
    }

    private <T> Optional<T> find(FactsKey key, Reading<T> reading) throws IOException {
        Path place = place(key);
        try (FactsFile file = FactsFile.open(place)) {
            return Optional.of(reading.from(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (DamagedFactsException e) {
            listener.damaged(key, place, e.getMessage());
            return Optional.empty();
        }
    }

    private Path place(FactsKey key) {
        return shelf(key.source()).resolve(key + ENDING);
    }

    private Path shelf(String source) {
        return folder.resolve(source.substring(0, 2));
    }
}
