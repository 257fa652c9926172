package org.councilbenchmarks.settle;

import java.util.List;
import java.util.TreeMap;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.returns.SourceFile;

/**
 * The part of the ledger that results depend on, as text to be hashed into the identity of an edition: which files were
 * first seen together, as of when, where; what was withdrawn, and the reason given, which is published. Left out are time,
 * sequence, fate and who, editions, and runs that saw nothing new, so that two ledgers with the same history have the same
 * text.
 */
public final class LedgerDigest {
    private LedgerDigest() {}

    /**
     * Lines that end in LF: {@code run DATE} for each run that saw a new file, {@code seen SHA256 PATH} for each of its
     * files in byte order of the paths, and at the end {@code withdrawn SHA256 REASON} in order of the hashes. Lengths
     * stand before free texts, so that no text can pass for another line.
     *
     * @param ledger in the order of its sequence
     */
    public static String text(List<LedgerEntry> ledger) {
        History history = History.of(ledger);
        StringBuilder text = new StringBuilder();
        int run = 0;
        for (SourceFile file : history.files()) {
            if (file.run() != run) {
                run = file.run();
                text.append("run ").append(file.received()).append('\n');
            }
            line(text, "seen", file.sha256(), file.path());
        }
        new TreeMap<>(history.withdrawals()).forEach((sha256, reason) -> line(text, "withdrawn", sha256, reason));
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String sha256, String free) {
        text.append(word).append(' ').append(sha256).append(' ').append(free.length());
        text.append(' ').append(free).append('\n');
    }
}
