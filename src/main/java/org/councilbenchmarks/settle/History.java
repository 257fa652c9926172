package org.councilbenchmarks.settle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmarks.domain.ledger.LedgerEntry;
import org.councilbenchmarks.domain.returns.SourceFile;

/**
 * What of the ledger bears on what stands.
 *
 * @param files by first sight: in order of their runs, those of a run in byte order of their paths; bytes seen again,
 *     wherever, are no new file
 * @param withdrawals the reason that was given, by hash of the file
 */
public record History(List<SourceFile> files, Map<String, String> withdrawals) {
    /** Byte order of the paths (in UTF-8), then of the hashes: the order in which files are listed everywhere. */
    static final Comparator<SourceFile> PATH_ORDER =
            Comparator.comparing(SourceFile::path, History::compareBytes).thenComparing(SourceFile::sha256);

    public History {
        files = List.copyOf(files);
        withdrawals = Map.copyOf(withdrawals);
    }

    /**
     * @param ledger in the order of its sequence
     * @throws IllegalArgumentException where the ledger holds a file that no run saw, or a run without an as-of date
     */
    public static History of(List<LedgerEntry> ledger) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Map<String, String> withdrawals = new LinkedHashMap<>();
        int run = 0;
        Optional<LocalDate> asOf = Optional.empty();
        for (LedgerEntry entry : ledger) {
            switch (entry.event()) {
                case RUN -> {
                    run++;
                    asOf = Optional.of(asOf(entry));
                }
                case SEEN -> files.putIfAbsent(entry.sha256(), file(entry, run, asOf));
                case WITHDRAWN, ERASED -> withdrawals.putIfAbsent(entry.sha256(), entry.reason());
                case REREAD, EDITION -> {}
            }
        }
        return new History(inOrder(files), withdrawals);
    }

    /** The reason for which a file was withdrawn; empty where it was not. */
    public Optional<String> findWithdrawal(SourceFile file) {
        return Optional.ofNullable(withdrawals.get(file.sha256()));
    }

    /** As the bytes in UTF-8 compare, which is the order of code points: characters of two units come last. */
    private static int compareBytes(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean sameLength = Character.isSurrogate(x) == Character.isSurrogate(y);
                return sameLength ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static LocalDate asOf(LedgerEntry run) {
        try {
            return LocalDate.parse(run.reason());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Ledger, sequence " + run.sequence() + ": no as-of date but " + run.reason(), e);
        }
    }

    private static SourceFile file(LedgerEntry seen, int run, Optional<LocalDate> asOf) {
        LocalDate received = asOf.orElseThrow(() ->
                new IllegalArgumentException("Ledger, sequence " + seen.sequence() + ": a file before the first run"));
        return new SourceFile(seen.sha256(), seen.path(), run, received);
    }

    private static List<SourceFile> inOrder(Map<String, SourceFile> files) {
        List<SourceFile> inOrder = new ArrayList<>(files.values());
        inOrder.sort(Comparator.comparingInt(SourceFile::run).thenComparing(PATH_ORDER));
        return inOrder;
    }
}
