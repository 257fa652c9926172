package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;
import org.councilbenchmarks.pipeline.edition.EditionIdentity;
import org.councilbenchmarks.record.SeenIndex;
import org.councilbenchmarks.settle.LedgerDigest;

/**
 * Decides what there is to do, before anything slow is even loaded: compares what lies in the input folder with the
 * ledger, and what an edition would be made of with the last one.
 */
final class Planner {
    private final Workspace workspace;
    private final boolean withSample;
    private final QuietMark quiet;

    Planner(Workspace workspace, boolean withSample) {
        this.workspace = workspace;
        this.withSample = withSample;
        this.quiet = new QuietMark(workspace.data());
    }

    /** That nothing is new, where the circumstances say so by themselves. Warns of nothing where they do not. */
    Optional<Decision.NothingNew> glance() throws IOException {
        InputScan scan = scan();
        Optional<Decision.NothingNew> quiet = asBefore(Circumstances.of(workspace, withSample, scan));
        if (quiet.isPresent()) {
            scan.left().forEach(workspace.log()::warn);
        }
        return quiet;
    }

    Decision decide() throws IOException {
        InputScan scan = scan();
        scan.left().forEach(workspace.log()::warn);
        var circumstances = Circumstances.of(workspace, withSample, scan);
        Optional<Decision.NothingNew> quiet = asBefore(circumstances);
        return quiet.isPresent() ? quiet.get() : lookClosely(scan, circumstances);
    }

    private InputScan scan() throws IOException {
        return InputScan.of(workspace.input(), workspace.settings().limits().settleSeconds(), workspace.clock());
    }

    private Optional<Decision.NothingNew> asBefore(Circumstances circumstances) throws IOException {
        return new PlanFile(workspace.data()).exists()
                ? Optional.empty()
                : quiet.findEdition(circumstances)
                        .filter(workspace.shelf()::has)
                        .map(Decision.NothingNew::new);
    }

    private Decision lookClosely(InputScan scan, Circumstances circumstances) throws IOException {
        var configuration = ConfigurationFiles.of(workspace.configuration());
        Optional<Decision> interrupted = interrupted(configuration);
        if (interrupted.isPresent()) {
            return interrupted.get();
        }
        List<LedgerEntry> ledger = workspace.ledger().read();
        ClockCheck.warn(workspace, ledger);
        Fresh found = fresh(scan, ledger);
        List<PlannedFile> fresh = found.files();
        if (fresh.isEmpty() && ledger.isEmpty()) {
            return new Decision.EmptyInput();
        }
        SortedMap<String, String> settings = workspace.figureSettings(withSample);
        EditionIdentity identity = identity(ledger, configuration.digest());
        Optional<String> served = lastEdition(ledger)
                .filter(name -> identity.isServedBy(name) && workspace.shelf().has(name));
        if (fresh.isEmpty() && served.isPresent()) {
            if (found.all()) {
                quiet.keep(circumstances, served.get());
            }
            return new Decision.NothingNew(served.get());
        }
        var plan = new RunPlan(
                UUID.randomUUID().toString(),
                workspace.settings().asOf(),
                withSample,
                workspace.version(),
                settings,
                configuration.hashes(),
                configuration.digest(),
                fresh);
        Optional<Circumstances> whole = found.all() ? Optional.of(circumstances) : Optional.empty();
        return new Decision.Carry(plan, false, whole, why(fresh, ledger, identity));
    }

    /**
     * Notes, after a run, that the next one finds nothing new under the circumstances that it was planned in; not where a
     * file went before it was read, or somebody withdrew one meanwhile.
     *
     * @param edition that was published
     */
    void remember(Decision.Carry carried, String edition) throws IOException {
        if (carried.circumstances().isEmpty()) {
            return;
        }
        Circumstances now = carried.circumstances().get().withLedgerNow(workspace);
        List<LedgerEntry> ledger = workspace.ledger().read();
        Set<String> known = known(ledger);
        if (carried.plan().files().stream().allMatch(f -> known.contains(f.sha256()))
                && identity(ledger, carried.plan().configurationDigest()).isServedBy(edition)) {
            quiet.keep(now, edition);
        }
    }

    private EditionIdentity identity(List<LedgerEntry> ledger, String configurationDigest) {
        return EditionIdentity.of(
                workspace.settings().asOf(),
                LedgerDigest.text(ledger),
                configurationDigest,
                workspace.figureSettings(withSample),
                workspace.version());
    }

    /** A plan that was not carried to its end is taken up again, unless the configuration or the program changed since. */
    private Optional<Decision> interrupted(ConfigurationFiles configuration) throws IOException {
        var file = new PlanFile(workspace.data());
        Optional<RunPlan> plan = file.find();
        if (plan.isEmpty()) {
            file.delete();
            return Optional.empty();
        }
        if (plan.get().configurationDigest().equals(configuration.digest())
                && plan.get().version().equals(workspace.version())) {
            return Optional.of(
                    new Decision.Carry(plan.get(), true, Optional.empty(), "an earlier run was interrupted"));
        }
        workspace
                .log()
                .warn("An earlier run was interrupted, and the configuration or the program changed since: it is"
                        + " abandoned, and a new run begins. Nothing that it took in is lost.");
        file.delete();
        return Optional.empty();
    }

    /**
     * What is new in the input folder.
     *
     * @param all whether every file could be read
     */
    private record Fresh(List<PlannedFile> files, boolean all) {}

    private Fresh fresh(InputScan scan, List<LedgerEntry> ledger) throws IOException {
        Set<String> known = known(ledger);
        SeenIndex seen = workspace.seenIndex();
        List<PlannedFile> fresh = new ArrayList<>();
        boolean all = true;
        for (FoundFile file : scan.inByteOrder()) {
            Optional<String> sha256 = hash(seen, file);
            all = all && sha256.isPresent();
            if (sha256.isPresent() && known.add(sha256.get())) {
                fresh.add(new PlannedFile(file.path(), sha256.get()));
            }
        }
        seen.save();
        return new Fresh(fresh, all);
    }

    private static Set<String> known(List<LedgerEntry> ledger) {
        Set<String> known = new HashSet<>();
        for (LedgerEntry entry : ledger) {
            if (entry.event() == LedgerEvent.SEEN) {
                known.add(entry.sha256());
            }
        }
        return known;
    }

    private Optional<String> hash(SeenIndex seen, FoundFile file) {
        try {
            return Optional.of(seen.hashOf(file.file(), file.path(), file.attributes()));
        } catch (IOException e) {
            workspace
                    .log()
                    .warn(file.path() + " could not be read (" + e.getMessage() + "); it is tried again next run.");
            return Optional.empty();
        }
    }

    private static Optional<String> lastEdition(List<LedgerEntry> ledger) {
        return ledger.reversed().stream()
                .filter(e -> e.event() == LedgerEvent.EDITION)
                .map(LedgerEntry::path)
                .findFirst();
    }

    private String why(List<PlannedFile> fresh, List<LedgerEntry> ledger, EditionIdentity identity) {
        if (!fresh.isEmpty()) {
            return fresh.size() == 1 ? "1 new file" : fresh.size() + " new files";
        }
        Optional<String> last = lastEdition(ledger);
        if (last.isEmpty()) {
            return "nothing was published yet";
        }
        if (!workspace.shelf().has(last.get())) {
            return "edition " + last.get() + " is not in the output folder";
        }
        return last.get().endsWith(identity.hash8())
                ? "a new calendar month"
                : "the configuration, the program or what was withdrawn changed";
    }
}
