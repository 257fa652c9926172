package org.councilbenchmarks.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.benchmark.Benchmarking;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.pipeline.edition.EditionBasis;
import org.councilbenchmarks.pipeline.edition.EditionContent;
import org.councilbenchmarks.pipeline.edition.EditionIdentity;
import org.councilbenchmarks.pipeline.edition.Folders;
import org.councilbenchmarks.pipeline.edition.LastEditionReader;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.pipeline.edition.Manifests;
import org.councilbenchmarks.pipeline.night.Workspace;
import org.councilbenchmarks.pipeline.reading.FactsLibrary;
import org.councilbenchmarks.pipeline.reading.RecognitionIndex;
import org.councilbenchmarks.settle.LedgerDigest;
import org.councilbenchmarks.settle.SettlePolicy;
import org.councilbenchmarks.settle.Settling;

/**
 * A published edition, worked out again from the archive, its position in the ledger and the configuration that was
 * archived with it. Close it: the configuration lies in a temporary folder meanwhile.
 */
public final class OpenedEdition implements AutoCloseable {
    private final Path configurationFolder;
    private final Manifest manifest;
    private final EditionContent content;
    private final FactsLibrary facts;

    private OpenedEdition(Path configurationFolder, Manifest manifest, EditionContent content, FactsLibrary facts) {
        this.configurationFolder = configurationFolder;
        this.manifest = manifest;
        this.content = content;
        this.facts = facts;
    }

    public Manifest manifest() {
        return manifest;
    }

    public EditionContent content() {
        return content;
    }

    public FactsLibrary facts() {
        return facts;
    }

    /** @throws IOException where there is no such edition, or what it rests on is gone from the archive */
    public static OpenedEdition open(Workspace workspace, String name) throws IOException {
        Manifest manifest = Manifests.find(workspace.shelf().folder(name))
                .orElseThrow(() -> new IOException("There is no edition " + name + " in " + workspace.output()));
        Path folder = Files.createTempDirectory("council-benchmarks-");
        boolean opened = false;
        try {
            unpack(workspace, manifest.configuration(), folder);
            OpenedEdition edition = opened(workspace, manifest, folder);
            opened = true;
            return edition;
        } finally {
            if (!opened) {
                Folders.deleteAll(folder);
            }
        }
    }

    private static void unpack(Workspace workspace, Map<String, String> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path kept = workspace
                    .archive()
                    .find(file.getValue())
                    .orElseThrow(() -> new IOException("The archive no longer has the edition's " + file.getKey()));
            Path target = folder.resolve(file.getKey()).normalize();
            Files.createDirectories(target.getParent());
            Files.copy(kept, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static OpenedEdition opened(Workspace workspace, Manifest manifest, Path folder) throws IOException {
        ConfigurationFiles configuration = ConfigurationFiles.of(folder);
        Catalogue catalogue = CatalogueLoader.load(folder)
                .value()
                .orElseThrow(() -> new IOException(
                        "This version of the program does not understand the edition's configuration any more"));
        ReadingLimits limits = ReadingLimits.of(manifest.settings());
        RecognitionIndex recognised = workspace.recognised(configuration, limits, workspace.version());
        var stores = new FactsLibrary.Stores(workspace.archive(), workspace.facts(), recognised);
        FactsLibrary facts = workspace.library(catalogue, configuration, limits, stores, workspace.version());
        List<LedgerEntry> entries = workspace.ledger().read().stream()
                .filter(e -> e.sequence() <= manifest.ledgerPosition())
                .toList();
        Settlement settlement = Settling.settle(entries, facts::summary, facts, policy(manifest));
        EditionBasis basis = basis(workspace, manifest, configuration, entries);
        var results = Benchmarking.of(catalogue, manifest.asOf())
                .since(LastEditionReader.find(workspace.shelf(), basis))
                .compute(settlement, facts);
        return new OpenedEdition(
                folder, manifest, new EditionContent(basis, catalogue, settlement, facts, results), facts);
    }

    private static SettlePolicy policy(Manifest manifest) {
        return new SettlePolicy(
                Integer.parseInt(Optional.ofNullable(manifest.settings().get("refused-share-limit"))
                        .orElse("20")),
                Boolean.parseBoolean(manifest.settings().get("with-sample")));
    }

    private static EditionBasis basis(
            Workspace workspace, Manifest manifest, ConfigurationFiles configuration, List<LedgerEntry> entries) {
        EditionIdentity identity = EditionIdentity.of(
                manifest.asOf(),
                LedgerDigest.text(entries),
                configuration.digest(),
                manifest.settings(),
                workspace.version());
        return new EditionBasis(
                identity,
                workspace.version(),
                manifest.settings(),
                configuration.hashes(),
                manifest.previousEdition(),
                manifest.ledgerPosition());
    }

    @Override
    public void close() throws IOException {
        Folders.deleteAll(configurationFolder);
    }
}
