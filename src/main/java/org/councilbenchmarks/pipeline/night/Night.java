package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.CatalogueLoader;
import org.councilbenchmarks.catalogue.ConfigurationFiles;
import org.councilbenchmarks.catalogue.MissingExamples;
import org.councilbenchmarks.csv.ReadingLimits;
import org.councilbenchmarks.domain.findings.Outcome;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.pipeline.console.ConfigurationFaults;
import org.councilbenchmarks.pipeline.console.ExitCode;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.pipeline.framework.JobFailedException;
import org.councilbenchmarks.pipeline.framework.JobFramework;
import org.councilbenchmarks.pipeline.reading.FactsLibrary;
import org.councilbenchmarks.pipeline.reading.RecognitionIndex;
import org.councilbenchmarks.record.Archive;
import org.councilbenchmarks.record.DamagedRecordException;
import org.councilbenchmarks.record.Lock;
import org.councilbenchmarks.record.Pause;
import org.councilbenchmarks.report.SectorNames;

/** A night: takes the lock, decides what there is to do, does it, says what it did. */
public final class Night {
    private final Workspace workspace;
    private final boolean withSample;
    private final boolean strict;
    private final RunLog log;

    /**
     * @param withSample whether sample data stands beside real data
     * @param strict whether a refused submission makes the run end with {@link ExitCode#PERSON_NEEDED}
     */
    public Night(Workspace workspace, boolean withSample, boolean strict) {
        this.workspace = workspace;
        this.withSample = withSample;
        this.strict = strict;
        this.log = workspace.log();
    }

    /** @return one of the codes of {@link ExitCode} */
    public int run() throws IOException {
        Optional<Lock> lock;
        try {
            lock = Lock.tryTake(
                    workspace.data(), workspace.who(), workspace.clock().instant());
        } catch (IOException e) {
            return FailedRun.tell(workspace, e, new RunDiary(workspace.clock(), log));
        }
        if (lock.isEmpty()) {
            log.warn("Another run is at work in " + workspace.data() + "; this one did nothing.");
            return ExitCode.LOCKED;
        }
        try (Stopping stopping = Stopping.watch(log)) {
            return stopping.ended(carryOutAll(lock.get(), stopping));
        }
    }

    /** The lock is given back before a signal that came meanwhile ends the process. */
    private int carryOutAll(Lock lock, Stopping stopping) {
        try (lock) {
            workspace.tidy();
            workspace.ledger().mend();
            int code = carryOut(new Planner(workspace, withSample).decide(), stopping);
            boolean resumed = code == RESUMED;
            // What came since the interrupted run was planned is not left for another night.
            return resumed ? carryOut(new Planner(workspace, withSample).decide(), stopping) : code;
        } catch (IOException | UncheckedIOException | DamagedRecordException | OutOfMemoryError e) {
            return FailedRun.tell(workspace, e, new RunDiary(workspace.clock(), log));
        }
    }

    /**
     * Says that nothing is new, where the circumstances are those of the last night that found so; otherwise says and does
     * nothing.
     *
     * @return whether nothing is new; false also where that takes a closer look, or another run is at work
     */
    public boolean glance() throws IOException {
        Optional<Lock> lock = Lock.tryTake(
                workspace.data(), workspace.who(), workspace.clock().instant());
        if (lock.isEmpty()) {
            return false;
        }
        try {
            Optional<Decision.NothingNew> quiet = new Planner(workspace, withSample).glance();
            if (quiet.isPresent()) {
                nothingNew(quiet.get().edition());
            }
            return quiet.isPresent();
        } finally {
            lock.get().close();
        }
    }

    /** Never an exit code: the interrupted run is done, and there may be more to do. */
    private static final int RESUMED = -1;

    private int carryOut(Decision decision, Stopping stopping) throws IOException {
        return switch (decision) {
            case Decision.EmptyInput e -> emptyInput();
            case Decision.NothingNew n -> nothingNew(n.edition());
            case Decision.Carry c -> carry(c, stopping);
        };
    }

    private int emptyInput() {
        log.say("There is nothing in " + workspace.input() + " yet.");
        log.say("Drop returns as CSV files into its folders (council, spending, staffing, skills, systems, initiatives,"
                + " payments) and run again.");
        log.say("An empty form of a return: council-benchmarks template spending");
        log.say("A synthetic sector to try things with: council-benchmarks sample --to " + workspace.input());
        return ExitCode.DONE;
    }

    private int nothingNew(String edition) throws IOException {
        if (workspace.shelf().findLatest().filter(edition::equals).isEmpty()) {
            workspace.shelf().switchLatest(edition);
        }
        log.say("Nothing is new since edition " + edition + ": the same files, configuration, program and month.");
        // Or a quiet week would look like nights that did not come.
        AfterRun.follow(workspace, new RunDiary(workspace.clock(), log).writeQuiet(workspace, edition));
        return ExitCode.DONE;
    }

    private int carry(Decision.Carry carry, Stopping stopping) throws IOException {
        ConfigurationFiles configuration = ConfigurationFiles.of(workspace.configuration());
        Outcome<Catalogue> loaded = CatalogueLoader.load(workspace.configuration());
        if (loaded.value().isEmpty()) {
            ConfigurationFaults.inWords(workspace.configuration(), loaded.findings())
                    .forEach(log::warn);
            return ExitCode.WRONG_USAGE;
        }
        MissingExamples.of(workspace.configuration(), loaded.value().get()).forEach(log::warn);
        var told = new NightLog(workspace);
        told.announce(carry);
        var file = new PlanFile(workspace.data());
        file.write(carry.plan());
        Pause.PLANNED.here();
        var diary = new RunDiary(workspace.clock(), log);
        SectorNames names = SectorNames.of(loaded.value().get());
        try {
            NightRun run = work(carry.plan(), loaded.value().get(), configuration, diary, stopping);
            String edition = run.content().basis().identity().name();
            KeptEditions.tidy(workspace)
                    .forEach(name -> log.say("Edition " + name + " was taken away, by the setting keep-editions."));
            WithdrawnFiles.tidy(workspace)
                    .forEach(path -> log.say(SafeText.of(path) + ", withdrawn, was erased from the archive."));
            RunDiary.Entry entry = diary.write(workspace, "published", edition, "");
            Pause.DIARY.here();
            OutputIndex.write(workspace, names);
            new Planner(workspace, withSample).remember(carry, edition);
            // Last of all: while it lies there, a run that is killed is taken up again and does what was not done.
            file.delete();
            told.tellResult(run, diary);
            Pause.ENDED.here();
            AfterRun.follow(workspace, entry);
            return carry.resumed() ? RESUMED : judged(run);
        } catch (JobFailedException e) {
            return FailedRun.tell(workspace, e.getCause() == null ? e : e.getCause(), diary, names);
        }
    }

    private NightRun work(
            RunPlan plan, Catalogue catalogue, ConfigurationFiles configuration, RunDiary diary, Stopping stopping)
            throws IOException, JobFailedException {
        Archive archive = workspace.openArchive();
        ReadingLimits limits = ReadingLimits.of(plan.figureSettings());
        RecognitionIndex recognised = workspace.recognised(configuration, limits, plan.version());
        var stores = new FactsLibrary.Stores(archive, workspace.facts(), recognised);
        FactsLibrary facts = workspace.library(catalogue, configuration, limits, stores, plan.version());
        var run = new NightRun(workspace, plan, catalogue, archive, facts, diary, stopping);
        new ArchivedBytes(run).check();
        try (JobFramework framework =
                JobFramework.open(workspace.data(), workspace.settings().database(), log::warn)) {
            framework.run(new NightlyJob(framework, run).build(), plan.id());
        }
        recognised.save();
        return run;
    }

    private int judged(NightRun run) {
        boolean refused = run.settlement().files().stream()
                .anyMatch(f ->
                        f.fate() == Fate.REFUSED || f.submissions().stream().anyMatch(s -> s.fate() == Fate.REFUSED));
        if (strict && refused) {
            log.warn("A submission was refused; with --strict, a person is needed.");
            return ExitCode.PERSON_NEEDED;
        }
        return ExitCode.DONE;
    }
}
