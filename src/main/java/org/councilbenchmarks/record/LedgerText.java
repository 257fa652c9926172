package org.councilbenchmarks.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmarks.domain.ledger.LedgerEntry;

/**
 * The bytes of the ledger, taken apart.
 *
 * @param entries of the complete lines
 * @param completeBytes how far the complete lines reach, header included
 * @param tornBytes what follows them, a last line without its end; mostly none
 */
record LedgerText(List<LedgerEntry> entries, int completeBytes, int tornBytes) {

    /** @throws DamagedRecordException where a complete line is not the one that is due */
    static LedgerText of(byte[] bytes, Path file) {
        int complete = bytes.length;
        while (complete > 0 && bytes[complete - 1] != '\n') {
            complete--;
        }
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerLines lines = new LedgerLines(file);
        int start = 0;
        for (int line = 1; start < complete; line++) {
            int end = start;
            while (bytes[end] != '\n') {
                end++;
            }
            String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
            if (line == 1) {
                checkHeader(text, file);
            } else {
                entries.add(lines.read(text, entries.size() + 1L, line));
            }
            start = end + 1;
        }
        return new LedgerText(entries, complete, bytes.length - complete);
    }

    /** Whether not even the header is there. */
    boolean isEmpty() {
        return completeBytes == 0;
    }

    private static void checkHeader(String text, Path file) {
        String header = String.join(",", LedgerLines.COLUMNS);
        if (!text.equals(header)) {
            throw new DamagedRecordException(
                    file, 1, "not the header of a ledger (was it saved by a spreadsheet?): " + text);
        }
    }
}
