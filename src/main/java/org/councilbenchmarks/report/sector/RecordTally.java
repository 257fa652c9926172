package org.councilbenchmarks.report.sector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilbenchmarks.domain.findings.Finding;
import org.councilbenchmarks.domain.findings.FindingCode;
import org.councilbenchmarks.domain.returns.Fate;
import org.councilbenchmarks.domain.returns.ReturnId;
import org.councilbenchmarks.domain.returns.RowCounts;
import org.councilbenchmarks.domain.returns.SettledFile;
import org.councilbenchmarks.report.EditionFigures;

/**
 * The record of an edition, counted: how many files came, what became of their rows, what was found in them.
 *
 * @param files by return; files that were recognised as none stand under the empty text
 * @param findings by kind, the most frequent first
 */
record RecordTally(Map<String, Files> files, List<Found> findings) {

    private static final String UNKNOWN = "";

    /**
     * Files of a kind.
     *
     * @param whole of these, the ones of which everything was taken
     */
    record Files(int count, int whole, RowCounts rows) {

        private static final Files NONE = new Files(0, 0, RowCounts.NONE);

        private Files and(Files other) {
            return new Files(
                    count + other.count,
                    whole + other.whole,
                    new RowCounts(
                            rows.taken() + other.rows.taken(),
                            rows.refused() + other.rows.refused(),
                            rows.skipped() + other.rows.skipped()));
        }
    }

    /** A kind of finding and how often it was made. */
    record Found(FindingCode code, long times) {}

    static RecordTally of(EditionFigures figures) {
        Map<String, Files> files = new TreeMap<>();
        Map<FindingCode, Long> times = new EnumMap<>(FindingCode.class);
        for (SettledFile file : figures.settlement().files()) {
            files.merge(kind(file), one(file), Files::and);
            file.facts().findings().counts().forEach((code, count) -> times.merge(code, count, Long::sum));
        }
        List<Finding> later = new ArrayList<>(figures.settlement().findings());
        later.addAll(figures.findings());
        later.forEach(finding -> times.merge(finding.code(), 1L, Long::sum));
        List<Found> found = times.entrySet().stream()
                .map(e -> new Found(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(Found::times).reversed().thenComparing(Found::code))
                .toList();
        return new RecordTally(files, found);
    }

    private static String kind(SettledFile file) {
        return file.facts().reading().returnId().map(ReturnId::value).orElse(UNKNOWN);
    }

    private static Files one(SettledFile file) {
        return new Files(
                1, file.fate() == Fate.TAKEN ? 1 : 0, file.facts().reading().counts());
    }

    Optional<Files> find(ReturnId returnId) {
        return Optional.ofNullable(files.get(returnId.value()));
    }

    /** Files that were recognised as no return. */
    Optional<Files> findUnknown() {
        return Optional.ofNullable(files.get(UNKNOWN));
    }

    Files all() {
        return files.values().stream().reduce(Files.NONE, Files::and);
    }
}
