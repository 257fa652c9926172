package org.councilbenchmarks.pipeline.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.domain.findings.Effect;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.findings.FindingLog;
import org.councilbenchmarks.domain.findings.Place;
import org.councilbenchmarks.domain.returns.Dialect;
import org.councilbenchmarks.domain.returns.Facts;
import org.councilbenchmarks.domain.returns.FactsSummary;
import org.councilbenchmarks.domain.returns.FileReading;
import org.councilbenchmarks.domain.returns.Layout;
import org.councilbenchmarks.domain.returns.Reception;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.Row;
import org.councilbenchmarks.domain.returns.RowFingerprints;
import org.councilbenchmarks.domain.returns.SourceFile;
import org.councilbenchmarks.domain.returns.StandingSubmission;
import org.councilbenchmarks.domain.returns.SubmissionFingerprints;
import org.councilbenchmarks.domain.returns.SubmissionRows;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.record.facts.FactsKey;
import org.councilbenchmarks.record.facts.FactsStore;

/**
 * The facts of every archived file under one configuration: found where they were worked out before, else worked out from
 * the archived bytes and kept. Since facts are a pure function, it does not matter who asks first, nor how often.
 */
public final class FactsLibrary implements SubmissionRows, SubmissionFingerprints {
    private final Catalogue catalogue;
    private final ConfigurationFiles configuration;
    private final ReturnFileReader reader;
    private final Stores stores;
    private final String version;
    private final Map<String, FactsSummary> summaries = new ConcurrentHashMap<>();
    private final Map<SourceFile, FactsKey> keys = new ConcurrentHashMap<>();

    /** Where bytes and facts are kept. */
    public record Stores(Archive archive, FactsStore facts, RecognitionIndex recognised) {}

    public FactsLibrary(
            Catalogue catalogue,
            ConfigurationFiles configuration,
            ReturnFileReader reader,
            Stores stores,
            String version) {
        this.catalogue = catalogue;
        this.configuration = configuration;
        this.reader = reader;
        this.stores = stores;
        this.version = version;
    }

    /** Whether the facts of a file are there already. */
    public boolean has(String sha256, String path) throws IOException {
        return stores.archive().find(sha256).isEmpty() || stores.facts().has(key(sha256, path));
    }

    /** Works out the facts of a file and keeps them. */
    public void read(String sha256, String path) throws IOException {
        readAndKeep(sha256, path);
    }

    private Facts readAndKeep(String sha256, String path) throws IOException {
        Facts facts = reader.read(stores.archive().get(sha256), path);
        // What an amendment amends may be on its way into the archive, or erased and come back: asked again next time.
        if (!facts.reading().reason().equals(FindingCode.UNKNOWN_ORIGINAL.code())) {
            stores.facts().write(key(sha256, path), facts);
        }
        return facts;
    }

    /** What a file says, without its rows; worked out now where that was not done before. */
    public FactsSummary summary(SourceFile source) {
        return summaries.computeIfAbsent(folder(source.path()) + "/" + source.sha256(), s -> load(source));
    }

    private FactsSummary load(SourceFile source) {
        try {
            if (stores.archive().find(source.sha256()).isEmpty()) {
                return missing();
            }
            FactsKey key = key(source.sha256(), source.path());
            Optional<FactsSummary> kept = stores.facts().findSummary(key);
            return kept.isPresent()
                    ? kept.get()
                    : readAndKeep(source.sha256(), source.path()).summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger knows the file, but its bytes are not in the archive any more: said, and nothing is made up. */
    private static FactsSummary missing() {
        var log = new FindingLog();
        log.add(
                Finding.of(
                                FindingCode.UNREADABLE,
                                Effect.FILE_REFUSED,
                                Place.WHOLE_FILE,
                                "The archived copy of this file is missing, so nothing can be worked out from it.")
                        .withWanted(
                                "Restore the archive from a backup, or put the same file back where it lay in the input folder."));
        FileReading reading = FileReading.unusable(
                Reception.REFUSED, FindingCode.UNREADABLE.code(), Optional.empty(), Dialect.UNKNOWN);
        return new FactsSummary(reading, List.of(), log.tally());
    }

    @Override
    public List<Row> of(StandingSubmission submission) {
        Layout layout = catalogue.getReturn(submission.key().returnId()).factsLayout();
        return kept(submission.source(), key -> stores.facts().findRows(key, submission.index(), layout));
    }

    @Override
    public RowFingerprints of(SourceFile source, int index) {
        return kept(source, key -> stores.facts().findFingerprints(key, index));
    }

    /** Looks something up in kept facts. */
    private interface Lookup<T> {
        Optional<T> in(FactsKey key) throws IOException;
    }

    /** What is damaged or has gone since settling is worked out anew, once. */
    private <T> T kept(SourceFile source, Lookup<T> lookup) {
        try {
            FactsKey key = key(source);
            Optional<T> found = lookup.in(key);
            if (found.isEmpty()) {
                readAndKeep(source.sha256(), source.path());
                found = lookup.in(key);
            }
            return found.orElseThrow(() -> new IOException("What " + source.path() + " says could not be kept under "
                    + key + ": look at the disk of the data folder."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The return that a file's header was recognised as. */
    public Optional<ReturnId> findReturn(String sha256, String path) throws IOException {
        return recognised(sha256, path, folder(path));
    }

    /** Reads a file's archived bytes once more and tells the listener of every refused row, whole. */
    public void readForFeedback(SourceFile source, RowListener listener) throws IOException {
        reader.readForFeedback(stores.archive().get(source.sha256()), source.path(), listener);
    }

    /** Asked for each submission of a file: found once. */
    private FactsKey key(SourceFile source) throws IOException {
        FactsKey known = keys.get(source);
        if (known != null) {
            return known;
        }
        FactsKey found = key(source.sha256(), source.path());
        keys.put(source, found);
        return found;
    }

    private FactsKey key(String sha256, String path) throws IOException {
        String folder = folder(path);
        Optional<ReturnId> returnId = recognised(sha256, path, folder);
        String digest = returnId.map(configuration::intakeDigest).orElseGet(configuration::recognitionDigest);
        return FactsKey.of(sha256, folder, Sha256.of(digest + reader.limits()), version);
    }

    private Optional<ReturnId> recognised(String sha256, String path, String folder) throws IOException {
        if (stores.recognised().has(sha256, folder)) {
            return stores.recognised().find(sha256, folder);
        }
        Optional<ReturnId> found =
                reader.recognise(stores.archive().get(sha256), path).findReturn();
        stores.recognised().put(sha256, folder, found);
        return found;
    }

    /** All that a path says of a file. */
    private String folder(String path) {
        return reader.hint(path).text();
    }
}
