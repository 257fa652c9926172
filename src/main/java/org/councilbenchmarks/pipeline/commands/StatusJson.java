package org.councilbenchmarks.pipeline.commands;

import java.util.List;
import java.util.Map;
import org.councilbenchmarks.pipeline.night.RunDiary;
import org.councilbenchmarks.record.LockHolder;
import org.jspecify.annotations.Nullable;

/** {@code status --format json}: the names of the record's components in lower case with underscores. */
record StatusJson(
        boolean overdue,
        @Nullable Holder running,
        String edition,
        String lastGoodRun,
        List<Run> runs,
        List<Waiting> filesWaiting,
        long sampleFilesHeldOut,
        List<Due> returnsMissingOrLate,
        int configurationFaults) {

    static StatusJson of(Status status, boolean overdue) {
        return new StatusJson(
                overdue,
                status.holder().map(Holder::of).orElse(null),
                status.edition().orElse(""),
                status.lastGood().map(RunDiary.Entry::finished).orElse(""),
                status.runs().stream().map(Run::of).toList(),
                status.waiting().stream().map(Waiting::of).toList(),
                status.heldOut(),
                status.due().stream().map(Due::of).toList(),
                status.configurationFaults());
    }

    /** The process that holds the lock. */
    record Holder(String who, long pid, String since) {
        static Holder of(LockHolder holder) {
            return new Holder(holder.who(), holder.pid(), holder.since().toString());
        }
    }

    /** A run. */
    record Run(
            String run,
            String started,
            String finished,
            String result,
            String edition,
            String problem,
            Map<String, Long> counts) {
        static Run of(RunDiary.Entry entry) {
            return new Run(
                    entry.run(),
                    entry.started(),
                    entry.finished(),
                    entry.result(),
                    entry.edition(),
                    entry.problem(),
                    entry.counts());
        }
    }

    /** A file that waits for somebody. */
    record Waiting(String path, String sha256, String returnId, String fate, String reason) {
        static Waiting of(TakenFile file) {
            return new Waiting(file.path(), file.sha256(), file.returnId(), file.fate(), file.reason());
        }
    }

    /** A line of the calendar that somebody has not kept. */
    record Due(
            String returnId,
            String financialYear,
            String due,
            String peerGroup,
            int expected,
            int received,
            int late,
            int missing) {
        static Due of(ReturnsDue.Open open) {
            return new Due(
                    open.returnId(),
                    open.financialYear(),
                    open.due().toString(),
                    open.from(),
                    open.expected(),
                    open.received(),
                    open.late(),
                    open.missing());
        }
    }
}
