package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.pipeline.edition.EditionShelf;
import org.councilbenchmarks.pipeline.edition.Manifest;
import org.councilbenchmarks.record.NewEntry;
import org.councilbenchmarks.record.Pause;
import org.councilbenchmarks.record.Sha256;

/**
 * The publish step: the configuration into the archive, the manifest as the edition's last file, the edition into its place by
 * one rename, a line into the ledger, {@code latest} switched. Each of them is done once only, however often the step is begun.
 */
final class PublishEdition implements Work {
    private final NightRun run;

    PublishEdition(NightRun run) {
        this.run = run;
    }

    @Override
    public String carryOut() throws IOException {
        EditionShelf shelf = run.workspace().shelf();
        String name = run.content().basis().identity().name();
        if (!shelf.has(name)) {
            archiveConfiguration();
            int files = run.draft()
                    .orElseThrow(() -> new IllegalStateException("Nothing was written yet"))
                    .finish();
            Pause.MANIFEST.here();
            run.diary().count("files of the edition", files);
            shelf.publish(shelf.staging(), name);
        }
        Pause.PUBLISHED.here();
        recordEdition(shelf, name);
        Pause.ENTERED.here();
        shelf.switchLatest(name);
        Pause.SWITCHED.here();
        return "edition " + name + " is published as "
                + run.workspace().output().resolve("latest");
    }

    /** Every configuration file that bears on figures is kept, so that the edition can be rebuilt. */
    private void archiveConfiguration() throws IOException {
        Path folder = run.workspace().configuration();
        for (var file : run.plan().configuration().entrySet()) {
            var kept = run.archive().put(folder.resolve(file.getKey()));
            if (!kept.sha256().equals(file.getValue())) {
                throw new IOException(folder.resolve(file.getKey())
                        + " was changed while the run was going; run again to work with it as it is now");
            }
        }
    }

    /** One line per publication; an edition that was gone back to gets a new one, so that the last line names it. */
    private void recordEdition(EditionShelf shelf, String name) throws IOException {
        var editions = run.workspace().ledger().read().stream()
                .filter(e -> e.event() == LedgerEvent.EDITION)
                .toList();
        if (editions.isEmpty() || !editions.getLast().path().equals(name)) {
            List<NewEntry> line = new ArrayList<>();
            line.add(NewEntry.edition(name, Sha256.of(shelf.folder(name).resolve(Manifest.FILE_NAME))));
            run.workspace()
                    .ledger()
                    .append(
                            line,
                            run.workspace().clock().instant(),
                            run.workspace().who());
        }
    }
}
