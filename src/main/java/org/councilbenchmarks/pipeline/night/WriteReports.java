package org.councilbenchmarks.pipeline.night;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.councilbenchmarks.pipeline.console.RunLog;
import org.councilbenchmarks.pipeline.edition.EditionDraft;
import org.councilbenchmarks.pipeline.edition.PlannedReport;
import org.councilbenchmarks.record.Pause;

/**
 * The report step: the reports on the sector and on each council into the staging folder. A group of reports is a partition;
 * each report is composed, drawn and forgotten before the next, so that memory stays flat. A restart writes all of them
 * again.
 */
final class WriteReports implements GroupedWork {
    private final NightRun run;
    private final AtomicInteger written = new AtomicInteger();
    private List<PlannedReport> reports = List.of();
    private Optional<RunLog.Progress> progress = Optional.empty();

    WriteReports(NightRun run) {
        this.run = run;
    }

    /** There are none where the edition is there already. */
    @Override
    public void begin() {
        reports = run.draft().map(EditionDraft::listReports).orElse(List.of());
        progress = Optional.of(run.workspace().log().progress("Writing reports", reports.size()));
        written.set(0);
    }

    @Override
    public void carryOut(int group) throws IOException {
        for (PlannedReport report : Groups.members(reports, group)) {
            run.stopping().check();
            run.draft().orElseThrow().write(report);
            written.incrementAndGet();
            progress.orElseThrow().step(1);
            Pause.REPORTING.here();
        }
    }

    @Override
    public String end() {
        progress.ifPresent(RunLog.Progress::close);
        run.diary().count("reports", written.get());
        return written.get() + (written.get() == 1 ? " report" : " reports") + " written as PDF and HTML";
    }
}
