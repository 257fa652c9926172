package org.councilbenchmarks.pipeline.night;

import java.time.Instant;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEntry;

/** Says where the clock, or the day that figures are worked out for, lies before what the ledger has. */
final class ClockCheck {
    private ClockCheck() {}

    static void warn(Workspace workspace, List<LedgerEntry> ledger) {
        if (ledger.isEmpty()) {
            return;
        }
        Instant now = workspace.clock().instant();
        Instant last = ledger.getLast().time();
        if (now.isBefore(last)) {
            workspace
                    .log()
                    .warn("The clock says " + now + ", but the last line of the ledger was written at " + last
                            + ": set the clock right. Nothing is lost or mixed up, since the order of the ledger is that of"
                            + " its numbers; but times in it, and the names of run diaries, are out of order.");
        }
    }
}
