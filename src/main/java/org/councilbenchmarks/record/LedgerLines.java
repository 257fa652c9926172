package org.councilbenchmarks.record;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.ledger.LedgerEvent;

/** Lines of {@code ledger.csv} as text: writes one, reads one after the other. */
final class LedgerLines {
    static final List<String> COLUMNS =
            List.of("sequence", "time", "event", "sha256", "path", "return", "fate", "reason", "who");

    private final Path file;
    /** Entries of one run have one time; reading it once is half of the work. */
    private String timeText = "";

    private Instant time = Instant.EPOCH;

    /** Reads the lines of a file in their order. */
    LedgerLines(Path file) {
        this.file = file;
    }

    static void write(StringBuilder out, LedgerEntry entry) {
        OneLine.write(
                out,
                List.of(
                        Long.toString(entry.sequence()),
                        entry.time().toString(),
                        entry.event().code(),
                        entry.sha256(),
                        entry.path(),
                        entry.returnId(),
                        entry.fate(),
                        entry.reason(),
                        entry.who()));
    }

    /** @throws DamagedRecordException where the text is not such a line, or its number is not the one that is due */
    LedgerEntry read(String text, long due, int line) {
        List<String> cells = OneLine.read(text)
                .filter(c -> c.size() == COLUMNS.size())
                .orElseThrow(() -> new DamagedRecordException(file, line, "not a line of the ledger: " + text));
        if (!cells.get(0).equals(Long.toString(due))) {
            throw new DamagedRecordException(
                    file,
                    line,
                    "sequence " + cells.get(0) + " where " + due + " is due: lines are missing or repeated");
        }
        LedgerEvent event = LedgerEvent.find(cells.get(2))
                .orElseThrow(() -> new DamagedRecordException(file, line, "unknown event " + cells.get(2)));
        return new LedgerEntry(
                due,
                time(cells.get(1), line),
                event,
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8));
    }

    private Instant time(String text, int line) {
        try {
            if (!text.equals(timeText)) {
                time = Instant.parse(text);
                timeText = text;
            }
            return time;
        } catch (DateTimeParseException e) {
            DamagedRecordException damaged = new DamagedRecordException(file, line, "not a time: " + text);
            damaged.initCause(e);
            throw damaged;
        }
    }
}
