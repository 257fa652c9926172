package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.reading.FactsLibrary;
import org.councilbenchmarks.pipeline.reading.RecognitionIndex;
import org.councilbenchmarks.pipeline.reading.ReturnFileReader;
import org.councilbenchmarks.pipeline.settings.ProgramVersion;
import org.councilbenchmarks.pipeline.settings.Settings;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.AtomicFiles;
import org.councilbenchmarks.record.Ledger;
import org.councilbenchmarks.record.SeenIndex;
import org.councilbenchmarks.record.Sha256;
import org.councilbenchmarks.record.facts.FactsStore;

/**
 * The places that a command works in, by their settings.
 *
 * @param settings of the command
 * @param clock the only one
 * @param log what a person sees
 * @param version of the program
 */
public record Workspace(Settings settings, Clock clock, RunLog log, String version) {
    public static Workspace of(Settings settings, Clock clock, RunLog log) {
        return new Workspace(settings, clock, log, ProgramVersion.get());
    }

    public Path data() {
        return settings.folders().data();
    }

    public Path input() {
        return settings.folders().input();
    }

    public Path configuration() {
        return settings.folders().config();
    }

    public Path output() {
        return settings.folders().output();
    }

    /** Removes what killed runs left half-written; only for one who holds the lock. */
    void tidy() throws IOException {
        for (Path folder : List.of(data(), data().resolve("recognised"), output(), output().resolve("runs"))) {
            AtomicFiles.removeTemporaries(folder);
        }
        facts().tidy();
        shelf().tidy();
    }

    /** The archive, for one who holds the lock: leftovers of killed runs are removed. */
    public Archive openArchive() throws IOException {
        return Archive.open(data().resolve("archive"));
    }

    /** The archive, beside a run that may be at work. */
    public Archive archive() {
        return Archive.at(data().resolve("archive"));
    }

    public Ledger ledger() {
        return new Ledger(data().resolve("ledger.csv"), torn -> log.warn(torn.message()));
    }

    public FactsStore facts() {
        return new FactsStore(
                data().resolve("facts"),
                (key, file, what) ->
                        log.warn("Facts file " + file + " " + what + "; its file is read again from the archive."));
    }

    /**
     * The facts of archived files under a configuration; {@link RecognitionIndex#save} it when the work is done.
     *
     * @param limits those of the settings, or of the edition that is looked into
     */
    public FactsLibrary library(
            Catalogue catalogue,
            ConfigurationFiles configuration,
            ReadingLimits limits,
            FactsLibrary.Stores stores,
            String programVersion) {
        return new FactsLibrary(
                catalogue,
                configuration,
                new ReturnFileReader(catalogue, limits, stores.archive()::find),
                stores,
                programVersion);
    }

    /** Which return each file is, under the column names of a configuration. */
    public RecognitionIndex recognised(ConfigurationFiles configuration, ReadingLimits limits, String programVersion)
            throws IOException {
        return RecognitionIndex.open(
                data().resolve("recognised"), Sha256.of(configuration.recognitionDigest() + limits + programVersion));
    }

    public EditionShelf shelf() {
        return new EditionShelf(output());
    }

    public SeenIndex seenIndex() throws IOException {
        return SeenIndex.open(data().resolve("seen.csv"));
    }

    /** The account that runs the command, for the ledger. */
    public String who() {
        return System.getProperty("user.name", "");
    }

    /** The settings that bear on figures, by key: part of an edition's identity. */
    public SortedMap<String, String> figureSettings(boolean withSample) {
        SortedMap<String, String> settingsOfFigures = new TreeMap<>();
        settingsOfFigures.put(
                "refused-share-limit", Integer.toString(settings.limits().refusedShare()));
        settingsOfFigures.putAll(settings.limits().reading().named());
        settingsOfFigures.put("data-licence", settings.publication().licence());
        settingsOfFigures.put("publisher", settings.publication().publisher());
        settingsOfFigures.put("with-sample", Boolean.toString(withSample));
        return settingsOfFigures;
    }
}
