package org.councilbenchmarks.pipeline.night;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.domain.DataStatus;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.domain.returns.Settlement;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.console.SafeText;
import org.councilbenchmarks.pipeline.settings.Settings;

/** What a night says of itself: its plan and settings before, then times, counts and what waits for a person. */
final class NightLog {
    private static final int MOST_FILES = 20;
    private static final Set<Fate> WAITS =
            Set.of(Fate.NEEDS_MAPPING, Fate.CONFLICTING_RETURNS, Fate.REFUSED, Fate.WAITING);

    private final Workspace workspace;
    private final RunLog log;

    NightLog(Workspace workspace) {
        this.workspace = workspace;
        this.log = workspace.log();
    }

    void announce(Decision.Carry carry) {
        log.say("Council Benchmarks " + workspace.version() + ": " + carry.why());
        int files = carry.plan().files().size();
        log.say("Plan: read " + counted(files, "new file", "new files")
                + ", settle which submissions stand, work out"
                + " benchmarks, write reports, publish an edition as of "
                + carry.plan().asOf());
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Settings.Line line : workspace.settings().lines()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-20s %s (%s; %s)",
                    line.setting().key(),
                    line.value().isEmpty() ? "–" : line.value(),
                    line.origin().words(),
                    line.setting().meaning()));
            figures.add(Map.of(
                    "setting", line.setting().key(),
                    "value", line.value(),
                    "origin", line.origin().words(),
                    "meaning", line.setting().meaning()));
        }
        log.table("Settings", lines, Map.of("settings", figures));
    }

    void tellResult(NightRun run, RunDiary diary) {
        times(diary);
        List<String> counts = new ArrayList<>();
        diary.counts().forEach((what, count) -> counts.add(String.format(Locale.ROOT, "%-22s %,14d", what, count)));
        log.table("Counts", counts, Map.of("counts", diary.counts()));
        if (run.settlement().status() == DataStatus.SAMPLE) {
            log.say("All of it is synthetic sample data: not about any council.");
        }
        tellWaiting(run.settlement(), run.plan());
        log.say(String.format(Locale.ROOT, "Done in %.1f s.", diary.seconds()));
    }

    private void times(RunDiary diary) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        diary.steps().forEach(step -> seconds.merge(step.step(), step.seconds(), Double::sum));
        List<String> lines = new ArrayList<>();
        seconds.forEach((step, s) -> lines.add(String.format(Locale.ROOT, "%-22s %,14.2f s", step, s)));
        log.table("Times", lines, Map.of("times", seconds));
    }

    /** The files of this run one by one, so that they are not lost among those that everybody knows of. */
    private void tellWaiting(Settlement settlement, RunPlan plan) {
        Set<String> fresh = plan.files().stream().map(PlannedFile::sha256).collect(Collectors.toSet());
        Map<Boolean, List<SettledFile>> waiting = settlement.files().stream()
                .filter(file -> WAITS.contains(file.fate()))
                .collect(Collectors.partitioningBy(
                        file -> fresh.contains(file.source().sha256())));
        List<SettledFile> now = waiting.getOrDefault(true, List.of());
        now.stream().limit(MOST_FILES).forEach(file -> log.warn(told(file, settlement)));
        if (now.size() > MOST_FILES) {
            log.warn("… and " + counted(now.size() - MOST_FILES, "more new file waits", "more new files wait")
                    + " for somebody: council-benchmarks status");
        }
        int earlier = waiting.getOrDefault(false, List.of()).size();
        if (earlier > 0) {
            log.warn(counted(earlier, "file of an earlier run still waits", "files of earlier runs still wait")
                    + " for somebody: council-benchmarks status");
        }
        Path feedback = workspace.output().resolve("feedback");
        if (!now.isEmpty()) {
            log.say("What is to be mended lies in " + feedback + ", whole rows with what is wrong and what to do.");
        }
    }

    private static String told(SettledFile file, Settlement settlement) {
        String path = file.source().path();
        String why = Stream.concat(
                        file.facts().findings().kept().stream(),
                        settlement.findings().stream()
                                .filter(f -> f.place().file().equals(path)))
                .filter(finding -> finding.code().code().equals(file.reason()))
                .findFirst()
                .map(Finding::message)
                .or(() -> FindingCode.find(file.reason()).map(FindingCode::title))
                .orElse(file.reason());
        return SafeText.of(path + ": " + file.fate().code() + ". " + why);
    }

    private static String counted(int number, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
    }
}
